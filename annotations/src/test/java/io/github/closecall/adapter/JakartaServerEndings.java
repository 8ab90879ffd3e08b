package io.github.closecall.adapter;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Plays the endings to the server of one container, with both kinds of endpoints. */
abstract class JakartaServerEndings {

    @TestFactory
    List<DynamicTest> annotated() {
        return server(JakartaEndpoints.Annotated.class);
    }

    @TestFactory
    List<DynamicTest> programmatic() {
        return server(JakartaEndpoints.Programmatic.class);
    }

    abstract List<DynamicTest> server(Class<?> endpoint);
}
