package io.github.closecall.benchmark.compile;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Gives a compilation a class loader for processors that knows nothing but the processor path and the JDK, as in a
 * build. The compiler's own one would first look at the class path of the benchmark, and take processors that it finds
 * there from there, loaded once and for all.
 */
final class FreshLoaders extends ForwardingJavaFileManager<StandardJavaFileManager> {

    FreshLoaders(StandardJavaFileManager files) {
        super(files);
    }

    @Override
    public ClassLoader getClassLoader(Location location) {
        if (location != StandardLocation.ANNOTATION_PROCESSOR_PATH) {
            return super.getClassLoader(location);
        }
        List<URL> urls = new ArrayList<>();
        for (Path path : fileManager.getLocationAsPaths(location)) {
            try {
                urls.add(path.toUri().toURL());
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return new URLClassLoader(urls.toArray(new URL[0]), new JdkLoader());
    }

    /** What processors see of the JDK. */
    private static final class JdkLoader extends ClassLoader {

        JdkLoader() {
            super(ClassLoader.getPlatformClassLoader());
        }

        /** The compiler's own API is loaded by the loader of the class path. */
        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("com.sun.")) {
                return ClassLoader.getSystemClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
