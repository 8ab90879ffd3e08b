package io.github.closecall.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** TLS with a certificate that nobody trusts who has not been told to. */
final class UntrustedTls {

    private static final String PASSWORD = "secret";
    private static final int PATIENCE_SECONDS = 60;

    private UntrustedTls() {}

    static SSLContext context() {
        return Holder.CONTEXT;
    }

    /** For a client that trusts the certificate. */
    static SSLContext trusting() {
        return Holder.TRUSTING;
    }

    private static final class Holder {
        static final SSLContext CONTEXT;
        static final SSLContext TRUSTING;

        static {
            try {
                KeyStore keys = keys();
                KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
                managers.init(keys, PASSWORD.toCharArray());
                CONTEXT = SSLContext.getInstance("TLS");
                CONTEXT.init(managers.getKeyManagers(), null, null);
                TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
                trust.init(keys);
                TRUSTING = SSLContext.getInstance("TLS");
                TRUSTING.init(null, trust.getTrustManagers(), null);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }

    private static KeyStore keys() throws Exception {
        Path directory = Files.createTempDirectory("untrusted");
        Path store = directory.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!keytool.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
            keytool.destroyForcibly();
            throw new IOException("keytool failed");
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        Files.delete(store);
        Files.delete(directory);
        return keys;
    }
}
