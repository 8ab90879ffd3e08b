// The recipes for Micronaut, which RecipesTest runs, and those that count closures.
def write = evaluate(new File(basedir, '../../../src/it/recipes.groovy'))
write(
    ['MicronautCloses', 'class ClosureCounter', 'class Closure '],
    ['public class Chat {': '@jakarta.inject.Singleton\npublic class Chat {'])
true
