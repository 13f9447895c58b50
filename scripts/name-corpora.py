"""Converts annotated corpora of public repositories to the JSON lines that scripts/train-names.mjs learns from. None of this data is part of the project.

    CLONES=… DATA=… python3 scripts/name-corpora.py [NAME…]

$CLONES holds a clone of each repository as OWNER+NAME/repo; output goes to $DATA/NAME.jsonl: {src, doc, text, spans: [[start, end, label]]}, UTF-16 offsets,
a person's span without title and honorific.

| name      | repository                                          | what                                            | licence                                |
| ewt       | UniversalNER/UNER_English-EWT                       | English Web Treebank, dev and test halves       | CC BY-SA 4.0                           |
| wnut      | leondz/emerging_entities_17                         | WNUT 2017                                       | CC BY 4.0                              |
| crossner  | zliucr/CrossNER (ner_data; never its conll2003)     | Wikipedia: politics, science, music, books, AI  | MIT                                    |
| docred    | tonytan48/Re-DocRED, Hytn/DocRED-HWE (test.json)    | Wikipedia: 2,000 documents of DocRED            | MIT                                    |
| europarl  | ixa-ehu/ner-evaluation-corpus-europarl              | 799 sentences of the European Parliament        | no known restriction (as Europarl)     |
| gum       | amir-zeldes/gum                                     | GUM: only the genres that allow any use         | CC BY 4.0 on CC BY, CC BY-SA texts     |
| re3d      | dstl/re3d (without BBC and EU Delegation)           | foreign affairs and defence                     | CC BY 3.0 AU, OGL 3, public domain, CC BY-SA 3.0 |
| gmb       | alexisperrier/UM6P_NLP_NOV2019 (ner_dataset.csv.zip)| Groningen Meaning Bank: its words only, none of its labels: public-domain news, mostly Voice of America | texts in the public domain |
| worldwide | stanfordnlp/en-worldwide-newswire                   | to measure only: never trained on               | texts belong to their publishers       |
"""
import csv, io, json, os, re, subprocess, sys, zipfile
CLONES=os.environ['CLONES']; DATA=os.environ['DATA']
def show(repo, path):
    d=f'{CLONES}/{repo.replace("/","+")}/repo'
    if os.path.isdir(d+'/.git'): d+='/.git'
    return subprocess.run(['git','-C',d,'show',f'HEAD:{path}'],capture_output=True,check=True).stdout.decode('utf-8')
def raw(repo, path):
    d=f'{CLONES}/{repo.replace("/","+")}/repo'
    if os.path.isdir(d+'/.git'): d+='/.git'
    return subprocess.run(['git','-C',d,'show',f'HEAD:{path}'],capture_output=True,check=True).stdout
def names(repo, prefix=''):
    d=f'{CLONES}/{repo.replace("/","+")}/repo'
    out=subprocess.run(['git','-C',d,'-c','core.quotepath=off','ls-tree','-r','--name-only','HEAD'],capture_output=True,check=True).stdout.decode().split('\n')
    return [n for n in out if n.startswith(prefix)]
NO_BEFORE=set(', . ; : ! ? ) ] } % ... ’ ” ’s \'s n\'t \'re \'ve \'ll \'d \'m'.split())
NO_AFTER=set('( [ { $ £ € “ ‘ #'.split())
def detok(tokens):
    text='';starts=[];ends=[];glue=True;quotes=0
    for i,t in enumerate(tokens):
        t={'-LRB-':'(','-RRB-':')','``':'“',"''":'”','-LSB-':'[','-RSB-':']'}.get(t,t)
        t=t.replace('\xa0',' ').strip() or '-'
        space=not glue
        if t in NO_BEFORE: space=False
        glue=t in NO_AFTER
        if t in("'","’") and i+1<len(tokens) and tokens[i+1] in('s','t','re','ve','ll','d','m','S'): space=False; glue=True
        elif t in("'","’") and i>0 and tokens[i-1] in('O','D','d','L','l','Mc','N','al','Al'): space=False; glue=True
        if t=='"':
            if quotes%2==0: glue=True
            else: space=False
            quotes+=1
        if t in('-','/') and i>0 and i+1<len(tokens) and tokens[i-1][-1:].isalnum() and tokens[i+1][:1].isalnum() and t=='-':
            space=False; glue=True
        if t=='/': space=False; glue=True
        if space and text: text+=' '
        starts.append(len(text)); text+=t; ends.append(len(text))
    return text,starts,ends
def u16(text,pos):
    return len(text[:pos].encode('utf-16-le'))//2
TITLES=set('''mr mrs ms miss dr prof professor sir lord lady dame king queen prince princess president vice prime minister premier chancellor secretary senator sen rep representative congressman congresswoman
governor gov mayor ambassador general gen lt lieutenant col colonel maj major capt captain sgt sergeant admiral adm commander cmdr marshal pope bishop archbishop cardinal father fr rev reverend sheikh emir sultan imam ayatollah
rabbi saint st justice judge chief chairman chairwoman chairperson director ceo coach deputy foreign defense defence finance interior speaker special envoy spokesman spokeswoman spokesperson emperor empress tsar duke duchess earl count countess baron
baroness hon honorable honourable h.e his her excellency majesty highness u.s us us. the former acting first lady-in-waiting brother sister officer detective inspector commissioner attorney corporal private pvt cpl madam madame monsieur herr frau don doña mme mlle
shaikh sheik mullah maulana hajj haji crown'''.split())
def strip(tokens,s,e):
    while s<e and tokens[s].lower().rstrip('.').replace('’','\'') in TITLES: s+=1
    while s<e and tokens[s] in '.,-"' : s+=1
    while s<e and tokens[e-1] in ("'s","’s",",",'"',"'"): e-=1
    return s,e
OUT=[]
def add(src,doc,tokens,spans,text=None,starts=None,ends=None):
    """spans: (s,e,label) token spans, label PER/ORG/LOC/MISC"""
    if not tokens: return
    if text is None: text,starts,ends=detok(tokens)
    out=[]
    for s,e,l in spans:
        if l=='PER':
            s,e=strip(tokens,s,e)
            if s>=e: continue
        out.append([u16(text,starts[s]),u16(text,ends[e-1]),l])
    OUT.append({'src':src,'doc':doc,'text':text,'spans':out})
def bio(tags,mp):
    spans=[];cur=None
    for i,t in enumerate(tags+['O']):
        p,_,l=t.partition('-')
        if cur and (p!='I' or l!=cur[1]): spans.append((cur[0],i,mp(cur[1]))); cur=None
        if p=='B' or (p=='I' and not cur): cur=(i,l)
    return [s for s in spans if s[2]]
def conll(txt,tagcol=-1,sep=None):
    toks=[];tags=[]
    for line in txt.split('\n'):
        line=line.rstrip()
        if not line:
            if toks: yield toks,tags
            toks=[];tags=[]
            continue
        c=line.split('\t') if sep else line.split()
        if len(c)<2: continue
        toks.append(c[0]);tags.append(c[tagcol])
    if toks: yield toks,tags
def ewt():
    for part in ('dev','test'):
        doc='';text=None;rows=[]
        for line in (show('UniversalNER/UNER_English-EWT',f'en_ewt-ud-{part}.iob2')+'\n').split('\n'):
            if line.startswith('# newdoc'): doc=line.split('=')[1].strip()
            elif line.startswith('# text ='): text=line[8:].strip()
            elif not line.strip():
                if rows:
                    st=[];en=[];p=0
                    for t,_ in rows:
                        k=text.find(t,p)
                        if k<0: break
                        st.append(k);p=k+len(t);en.append(p)
                    if len(st)==len(rows): add('ewt',doc,[r[0] for r in rows],bio([r[1] for r in rows],lambda l:l if l in('PER','ORG','LOC') else 'MISC'),text,st,en)
                    else: add('ewt',doc,[r[0] for r in rows],bio([r[1] for r in rows],lambda l:l if l in('PER','ORG','LOC') else 'MISC'))
                rows=[]
            elif not line.startswith('#'):
                c=line.split('\t'); rows.append((c[1],c[2]))
def wnut():
    m={'person':'PER','location':'LOC','corporation':'ORG','group':'ORG'}
    for f in ('wnut17train.conll','emerging.dev.conll','emerging.test.annotated'):
        for i,(t,g) in enumerate(conll(show('leondz/emerging_entities_17',f))): add('wnut',f'{f}{i}',t,bio(g,lambda l:m.get(l,'MISC')))
PERSON={'person','politician','scientist','writer','musicalartist','researcher'}
ORG={'organisation','politicalparty','band','university','magazine','academicjournal'}
def crossner():
    for d in 'politics science music literature ai'.split():
        for part in ('train','dev','test'):
            for i,(t,g) in enumerate(conll(show('zliucr/CrossNER',f'ner_data/{d}/{part}.txt'))):
                add('crossner-'+d,f'{d}-{part}-{i}',t,bio(g,lambda l:'PER' if l in PERSON else 'ORG' if l in ORG else 'LOC' if l in('location','country') else 'MISC'))
def docred():
    for repo,f in (('tonytan48/Re-DocRED','data/dev_revised.json'),('tonytan48/Re-DocRED','data/test_revised.json'),('Hytn/DocRED-HWE','dataset/docred/test.json')):
        for n,d in enumerate(json.loads(show(repo,f))):
            per=[[] for _ in d['sents']]
            for v in d['vertexSet']:
                for m in v: per[m['sent_id']].append((m['pos'][0],m['pos'][1],m['type'] if m['type'] in('PER','ORG','LOC') else 'MISC'))
            for i,s in enumerate(d['sents']):
                sp=sorted(set(per[i])); keep=[];last=0
                for a in sp:
                    if a[0]>=last and a[1]<=len(s): keep.append(a); last=a[1]
                add('docred',f'{f}{n}',s,keep)
def europarl():
    for i,(t,g) in enumerate(conll(show('ixa-ehu/ner-evaluation-corpus-europarl','en-europarl.test.conll02'))): add('europarl',f'ep{i//20}',t,bio(g,lambda l:l))
GENRES='news interview bio voyage academic court'.split()
def gum():
    for f in names('amir-zeldes/gum','dep/GUM_'):
        g=f.split('_')[1]
        if g not in GENRES: continue
        rows=[];text=None;open_=[]
        for line in (show('amir-zeldes/gum',f)+'\n').split('\n'):
            if line.startswith('# text ='): text=line[8:].strip()
            elif not line.strip():
                if rows:
                    spans=[];stack=[]
                    for i,r in enumerate(rows):
                        m=re.search(r'(?:^|\|)Entity=([^|]*)',r[9])
                        if not m: continue
                        for piece in re.findall(r'\([^()]*\)?|[^()]*\)',m.group(1)):
                            if piece.startswith('('):
                                p=piece.strip('()').split('-'); 
                                if piece.endswith(')'): spans.append((i,i+1,p[1]))
                                else: stack.append((p[0],i,p[1]))
                            else:
                                k=piece.rstrip(')')
                                for x in range(len(stack)-1,-1,-1):
                                    if stack[x][0]==k: spans.append((stack[x][1],i+1,stack[x][2])); stack.pop(x); break
                    per=set();oth=set()
                    ids={r[0]:i for i,r in enumerate(rows)}
                    for s,e,t in spans:
                        heads=[i for i in range(s,e) if not (rows[i][6] in ids and s<=ids[rows[i][6]]<e)]
                        if len(heads)!=1: continue
                        h=heads[0]
                        if rows[h][3]!='PROPN' or rows[h][4]=='NNPS': continue
                        a=h
                        def ok(i): return s<=i<e and rows[i][3]=='PROPN' and not rows[i][7].startswith('nmod:desc')
                        while ok(a-1): a-=1
                        b=h+1
                        while ok(b) or (s<=b<e-1 and rows[b][1] in('-','of','al','bin','de','van','von','the') and ok(b+1) and t=='person' and rows[b][1]!='of' and rows[b][1]!='the'): b+=1
                        if t=='person': per.add((a,b,'PER'))
                        elif t in('organization','place'): oth.add((a,b,'ORG' if t[0]=='o' else 'LOC'))
                    keep=[];last=0
                    # the longest of nested ones, persons inside an organisation's name left out
                    alls=sorted(per|oth,key=lambda x:(x[0],-x[1]))
                    for x in alls:
                        if x[0]>=last: keep.append(x); last=x[1]
                    st=[];en=[];p=0
                    for r in rows:
                        k=text.find(r[1],p)
                        if k<0: break
                        st.append(k);p=k+len(r[1]);en.append(p)
                    if len(st)==len(rows): add('gum-'+g,f,[r[1] for r in rows],keep,text,st,en)
                rows=[]
            elif not line.startswith('#'):
                c=line.split('\t')
                if '-' in c[0] or '.' in c[0]: continue
                rows.append(c)
PART=set('al el bin ibn de da van von der den di du la le ul ur abu ben'.split())
def re3d():
    for d in ('Australian Department of Foreign Affairs','CENTCOM','UK Government','US State Department','Wikipedia'):
        docs={}
        for l in show('dstl/re3d',d+'/documents.json').split('\n'):
            if l.strip(): x=json.loads(l); docs[x['_id']]=x['text']
        ents={}
        for l in show('dstl/re3d',d+'/entities.json').split('\n'):
            if l.strip():
                x=json.loads(l); ents.setdefault(x['documentId'],[]).append((x['begin'],x['end'],x['type'],x['value']))
        for k,text in docs.items():
            pos=0
            for line in re.split(r'(?<=\n)',text):
                s0=pos;pos+=len(line);line_=line.rstrip('\n')
                if not line_.strip(): continue
                sp=[];bad=False
                for b,e,t,v in ents.get(k,[]):
                    if not(s0<=b and e<=s0+len(line_)): continue
                    if t in('Organisation','Location') and v[:1].isupper(): sp.append((b-s0,e-s0,'ORG' if t[0]=='O' else 'LOC'))
                    if t!='Person': continue
                    if text[b:e]!=v: bad=True;break
                    toks=[(m.start(),m.end(),m.group()) for m in re.finditer(r"[^\s,]+",v)]
                    i=len(toks)
                    def good(w): return w[:1].isupper() or w.lower() in PART or re.match(r"(al|el)-",w) is not None
                    while i>0 and good(toks[i-1][2]) and toks[i-1][2].lower().rstrip('.') not in TITLES: i-=1
                    run=toks[i:]
                    if not run or run[0][2] in('I','He','She','We','It'): continue
                    if i>0 and toks[i-1][2].lower() in('of','for','to','the','and','in','on','against'): bad=True;continue
                    if toks[i-1][2].lower() in('deputy',) : bad=True;continue
                    st,en=run[0][0],run[-1][1]
                    while re.search(r"(['’]s|[.,'’\"])$",v[st:en]) and not re.search(r"(Jr|Sr)\.$",v[st:en]): en-=2 if re.search(r"['’]s$",v[st:en]) else 1
                    if en>st: sp.append((b-s0+st,b-s0+en,'PER'))
                if bad: continue
                sp.sort(key=lambda x:(x[0],-x[1]));keep=[];last=0
                # a person inside an organisation span wins (roles are annotated as organisations too)
                pers=[x for x in sp if x[2]=='PER']
                for x in sp:
                    if x[2]!='PER' and any(x[0]<p[1] and p[0]<x[1] for p in pers): continue
                    if x[0]>=last: keep.append(x); last=x[1]
                OUT.append({'src':'re3d','doc':k,'text':line_,'spans':[[u16(line_,a),u16(line_,b),l] for a,b,l in keep]})
def gmb():
    z=zipfile.ZipFile(io.BytesIO(raw('alexisperrier/UM6P_NLP_NOV2019','data/ner_dataset.csv.zip')))
    rows=csv.reader(io.StringIO(z.read('ner_dataset.csv').decode('latin-1')));next(rows)
    sentences=[];words=[]
    for row in rows:
        if row[0] and words: sentences.append(words);words=[]
        words.append(row[1])
    sentences.append(words)
    for i,w in enumerate(sentences):
        text,_,_=detok(w)
        OUT.append({'src':'gmb','doc':str(i//150),'text':text.replace('“','"'),'spans':[]})
def worldwide():
    for f in names('stanfordnlp/en-worldwide-newswire','processed_annotated/'):
        txt=show('stanfordnlp/en-worldwide-newswire',f)
        for i,(t,g) in enumerate(conll(txt,1,True)):
            if len(t)==1: continue
            g=[x.replace('E-','I-').replace('S-','B-') for x in g]
            add('worldwide',f,t,bio(g,lambda l:{'Person':'PER','Location':'LOC','Facility':'LOC','Organization':'ORG'}.get(l,'MISC')))
if __name__=='__main__':
    for fn in (sys.argv[1:] or 'ewt wnut crossner docred europarl gum re3d gmb worldwide'.split()):
        OUT=[]
        globals()[fn]()
        with open(f'{DATA}/{fn}.jsonl','w') as o:
            for x in OUT: o.write(json.dumps(x,ensure_ascii=False)+'\n')
        print(fn,len(OUT),'sentences',sum(len(x['text'].split()) for x in OUT),'words',sum(s[2]=='PER' for x in OUT for s in x['spans']),'PER')
