package io.github.closecall.processor.random;

import io.github.closecall.CloseDispatcher;
import io.github.closecall.processor.testing.Source;
import java.lang.reflect.Constructor;
import java.util.function.Supplier;

/**
 * How a program gets at the dispatcher of a set. It is written as a class, so that the compiler proves that the
 * dispatcher has the type parameters and the session that it should have.
 *
 * @param packageName the package
 * @param name the name of that class
 * @param dispatcher the dispatcher with its type arguments
 * @param instance the expression for an object with handlers
 */
record Access(String packageName, String name, String dispatcher, String instance) {

    /** The class, given the session that the dispatcher takes, and whether it takes the object with the handlers. */
    Source source(String session, boolean takesObject) {
        String type = CloseDispatcher.class.getName();
        return new Source(
                packageName + "/" + name + ".java",
                "package " + packageName + ";\n\npublic final class " + name + " implements "
                        + Supplier.class.getName() + "<" + type + "<?>> {\n    @Override public " + type + "<" + session
                        + "> get() {\n        return new " + dispatcher + "(" + (takesObject ? instance : "")
                        + ");\n    }\n}\n");
    }

    /** A dispatcher of the compiled classes. */
    @SuppressWarnings("unchecked")
    CloseDispatcher<Object> open(ClassLoader classes) throws ReflectiveOperationException {
        Constructor<?> constructor = classes.loadClass(packageName + "." + name).getConstructor();
        return ((Supplier<CloseDispatcher<Object>>) constructor.newInstance()).get();
    }
}
