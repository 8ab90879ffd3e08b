// The recipes for Quarkus, which RecipesTest runs.
def write = evaluate(new File(basedir, '../../../src/it/recipes.groovy'))
write(['QuarkusCloses'], ['public class Chat {': '@jakarta.enterprise.context.ApplicationScoped\npublic class Chat {'])
true
