package io.github.closecall.processor.round;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Processors for every annotation, such as Lombok, are asked after ours, too. */
class UnclaimedAnnotationsTest {

    private static final JavaFileObject CHAT = JavaFileObjects.forSourceLines(
            "com.acme.Chat",
            "package com.acme;",
            "import io.github.closecall.OnClose;",
            "class Chat {",
            "    @OnClose(code = {1000, 1001, 1006}) void usual() {}",
            "    @OnClose void other() {}",
            "}");

    @Test
    void reachProcessorsBehindOurs() {
        Recorder recorder = new Recorder();

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor(), recorder).compile(CHAT);

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(recorder.seen)
                .containsAtLeast("io.github.closecall.OnClose", "javax.annotation.processing.Generated");
    }

    @SupportedAnnotationTypes("*")
    private static final class Recorder extends AbstractProcessor {

        private final Set<String> seen = new HashSet<>();

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            annotations.forEach(
                    annotation -> seen.add(annotation.getQualifiedName().toString()));
            return false;
        }
    }
}
