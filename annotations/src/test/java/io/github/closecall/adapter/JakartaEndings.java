package io.github.closecall.adapter;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Plays the endings to both sides of one container, each with both kinds of endpoints. */
abstract class JakartaEndings {

    @TestFactory
    List<DynamicTest> annotatedClient() {
        return client(JakartaEndpoints.Annotated.class);
    }

    @TestFactory
    List<DynamicTest> programmaticClient() {
        return client(JakartaEndpoints.Programmatic.class);
    }

    @TestFactory
    List<DynamicTest> annotatedServer() {
        return server(JakartaEndpoints.Annotated.class);
    }

    @TestFactory
    List<DynamicTest> programmaticServer() {
        return server(JakartaEndpoints.Programmatic.class);
    }

    abstract List<DynamicTest> client(Class<?> endpoint);

    abstract List<DynamicTest> server(Class<?> endpoint);
}
