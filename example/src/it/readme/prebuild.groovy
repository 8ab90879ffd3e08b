// Follows "Five minutes" of README in empty folders, with nothing but what stands there.
def readme = new File(basedir, '../../../../README.md').text.normalize()

def section = { heading -> readme.split('(?m)^## ').find { it.startsWith(heading + '\n') } }
def blocks = { heading, language ->
    (section(heading) =~ /(?ms)^```(\w*)\n(.*?)^```$/).findAll { it[1] == language }.collect { it[2] }
}
def paste = { folder, sources ->
    def home = new File(basedir, folder)
    new File(home, 'src/main/java/com/acme').mkdirs()
    new File(home, 'pom.xml').text = blocks('Five minutes', 'xml')[0]
    sources.each { name, text -> new File(home, "src/main/java/com/acme/${name}.java").text = text }
}

def forgotten = blocks('The error you get', 'java')[0]
def stubs = blocks('The error you get', '')[0].readLines().findAll { it.contains('@OnClose') }
paste('forgotten', [Chat: forgotten])
paste('pasted', [Chat: forgotten.replaceFirst(/(?m)^class Chat \{$/, "class Chat {\n${stubs.join('\n')}\n")])

def complete = blocks('The class and the client', 'java')
paste('complete', [Chat: complete[0], ChatClient: complete[1]])
true
