def log = new File(basedir, 'build.log').readLines()
def message = (new File(basedir, '../../../../README.md').text.normalize() =~ /(?s)\nChat\.java:5: error: (.*?)\nclass Chat.*?\^\n(.*?)\n1 error\n/)[0]

// The error of README in Maven's format, complete and first without prefixes.
def report = log.subList(log.indexOf('[ERROR] COMPILATION ERROR : ') + 2, log.indexOf('[INFO] 1 error'))
assert report.join('\n') == "[ERROR] ${new File(basedir, 'forgotten/src/main/java/com/acme/Chat.java')}:[5,1] ${message[1]}\n${message[2]}"

// Maven 4 has warnings of its own, but not while it compiles.
def compiles = false
def warnings = log.findAll { line ->
    if (line =~ /^\[INFO] (--- |Scanning |BUILD )/) {
        compiles = line.contains(':compile ')
    }
    compiles && line.contains('[WARNING]')
}
assert warnings == []
assert new File(basedir, 'pasted/target/generated-sources/annotations/com/acme/ChatCloseDispatcher.java').exists()
assert new File(basedir, 'complete/target/classes/com/acme/ChatClient.class').exists()
