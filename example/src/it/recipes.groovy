// Returns what writes recipes into the tests of a project: Java blocks of RECIPES, as they stand there but for changes that must apply.
def text = new File(basedir, '../../../../annotations/RECIPES.md').text.normalize()
def blocks = (text =~ /(?ms)^```java\n(.*?)^```$/).collect { it[1] }
def always = [
    // The packages of a project and its recipes are never in use at the same time.
    'package com.acme;': 'package com.acme.recipe;',
    // A test has no patience.
    '@Reconnect\n': '@Reconnect(minDelayMillis = 0, firstDelayMillis = 1)\n',
    // The address of the test's peer.
    '"wss://chat.example.com"': 'System.getProperty("chat")']

return { Collection<String> chosen, Map<String, String> changes ->
    // The handlers come first.
    def sources = [blocks[0]] + blocks.findAll { block -> chosen.any { block.contains(it) } }
    (always + changes).each { old, changed ->
        assert sources.any { it.contains(old) } : "RECIPES no longer has: ${old}"
        sources = sources.collect { it.replace(old, changed) }
    }
    def home = new File(basedir, 'src/test/java/com/acme/recipe')
    home.mkdirs()
    sources.each { new File(home, (it =~ /(?m)^(?:\w+ )*class (\w+)/)[0][1] + '.java').text = it }
}
