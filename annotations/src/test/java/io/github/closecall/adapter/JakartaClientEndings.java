package io.github.closecall.adapter;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Plays the endings to the client of one container, with both kinds of endpoints. */
abstract class JakartaClientEndings {

    @TestFactory
    List<DynamicTest> annotated() {
        return client(JakartaEndpoints.Annotated.class);
    }

    @TestFactory
    List<DynamicTest> programmatic() {
        return client(JakartaEndpoints.Programmatic.class);
    }

    abstract List<DynamicTest> client(Class<?> endpoint);
}
