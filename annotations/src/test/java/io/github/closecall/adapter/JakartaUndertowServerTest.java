package io.github.closecall.adapter;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;

class JakartaUndertowServerTest extends JakartaServerEndings {

    @Override
    List<DynamicTest> server(Class<?> endpoint) {
        return Endings.ofServer(
                "Undertow", application -> new UndertowServer(JakartaEndpoints.server(endpoint, application)));
    }
}
