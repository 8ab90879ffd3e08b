package io.github.closecall.processor;

import io.github.closecall.processor.check.Checks;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.HandlerType;
import io.github.closecall.processor.model.Position;
import io.github.closecall.processor.read.HandlerSetReader;
import io.github.closecall.processor.read.Names;
import io.github.closecall.processor.read.SourceOrder;
import io.github.closecall.processor.read.TypeKey;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.InternalErrorMessage;
import io.github.closecall.processor.report.Options;
import io.github.closecall.processor.report.Printer;
import io.github.closecall.processor.report.Report;
import io.github.closecall.processor.write.DispatcherWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads, checks and writes one handler type at a time. */
final class TypeExamination {

    private static final SourceVersion OLDEST = SourceVersion.RELEASE_17;

    private static final String RENAME = ". Rename one of the two.";

    private final Elements elements;
    private final HandlerSetReader reader;
    private final Printer printer;
    private final DispatcherWriter writer = new DispatcherWriter(CloseCallProcessor.class.getName());
    private final Filer filer;

    /** The dispatchers written so far, each with its handler type. */
    private final Map<TypeKey, String> written = new HashMap<>();

    /** The classes in the source whose names end like a dispatcher's. */
    private final Set<TypeKey> taken = new HashSet<>();

    /** The dispatchers that the compiler refused to write, although no known class has their names. */
    private final Set<TypeKey> refused = new HashSet<>();

    /** The modules being compiled. */
    private final Set<String> modules = new HashSet<>();

    private final SourceVersion sourceVersion;
    private boolean toldOfSourceVersion;

    private TypeExamination(
            SourceVersion sourceVersion, Elements elements, HandlerSetReader reader, Printer printer, Filer filer) {
        this.sourceVersion = sourceVersion;
        this.elements = elements;
        this.reader = reader;
        this.printer = printer;
        this.filer = filer;
    }

    static TypeExamination create(ProcessingEnvironment environment) {
        Options options = Options.ofProcessor(environment.getOptions());
        Printer printer = new Printer(environment.getMessager(), options);
        HandlerSetReader reader =
                new HandlerSetReader(environment.getElementUtils(), environment.getTypeUtils(), options.required());
        return new TypeExamination(
                environment.getSourceVersion(), environment.getElementUtils(), reader, printer, environment.getFiler());
    }

    /**
     * Records which dispatcher names are taken by the classes of a round. A compiler would also detect this when a file
     * is written, but may add a warning of its own.
     */
    void noteClasses(Set<? extends Element> classes) {
        for (Element element : classes) {
            if (element instanceof TypeElement type) {
                TypeKey key = TypeKey.of(type, elements);
                modules.add(key.module());
                if (key.name().endsWith(HandlerType.DISPATCHER_SUFFIX)) {
                    taken.add(key);
                }
            }
        }
    }

    /**
     * Examines a type.
     *
     * @param seen the names of all types that this compilation examines
     * @param isLast whether this is the last round, after which nothing more is generated
     * @return true if the examination is complete; false if something that the type mentions does not exist yet, so
     *     that the type must be examined again in the next round
     */
    boolean examine(TypeElement type, Set<TypeKey> seen, boolean isLast) {
        if (sourceVersion.compareTo(OLDEST) < 0) {
            printSourceVersion();
            return true;
        }
        try {
            HandlerSet set = reader.read(type, seen);
            if (!set.resolved()) {
                return false;
            }
            TypeKey dispatcher = dispatcher(type, set.type());
            boolean isWritten = set.type().name().equals(written.get(dispatcher));
            String clash = set.dispatched() && !isWritten ? clash(dispatcher) : null;
            if (set.dispatched() && !isWritten && clash == null && !write(set, dispatcher)) {
                return false;
            }
            if (!set.settled() && !isLast) {
                return false;
            }
            print(type, set);
            if (clash != null) {
                printClash(set, clash);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            printer.print(Diagnosis.INTERNAL_ERROR, Position.of(type), InternalErrorMessage.of(type, e));
        }
        return true;
    }

    /** Reports a source version that is too old; only once, because it is the same for every dispatcher. */
    private void printSourceVersion() {
        if (!toldOfSourceVersion) {
            String message = "This compiles for Java " + number(sourceVersion) + ", but the dispatchers of CloseCall"
                    + " need Java 17. Compile with --release 17 or later, in Maven"
                    + " <maven.compiler.release>17</maven.compiler.release>.";
            printer.print(Diagnosis.INVALID_OPTION, null, message);
            toldOfSourceVersion = true;
        }
    }

    private static String number(SourceVersion version) {
        return version.name().substring("RELEASE_".length());
    }

    private TypeKey dispatcher(TypeElement type, HandlerType handlers) {
        String packageName = handlers.packageName();
        String name = (packageName.isEmpty() ? "" : packageName + ".") + handlers.dispatcherName();
        return new TypeKey(TypeKey.of(type, elements).module(), name);
    }

    /** What already has the name of a dispatcher, and what to do about it; null if nothing has. */
    private @Nullable String clash(TypeKey dispatcher) {
        String other = written.get(dispatcher);
        if (other != null) {
            return "the dispatcher of " + other + RENAME;
        }
        if (taken.contains(dispatcher)) {
            return "another class" + RENAME;
        }
        // javac never writes a class with the same name as one of its inputs, not even into another module.
        return !refused.contains(dispatcher)
                ? null
                : taken.stream()
                        .filter(key -> key.name().equals(dispatcher.name()))
                        .map(key -> "a class of the module " + key.module() + RENAME)
                        .findFirst()
                        .orElseGet(() -> clashOnClassPath(dispatcher));
    }

    /** The same for a class that is compiled already: ECJ never writes a class that it finds on the class path. */
    private @Nullable String clashOnClassPath(TypeKey dispatcher) {
        TypeElement existing = dispatcher.find(elements);
        if (existing == null) {
            return null;
        }
        String refusal = " on the class path, and this compiler refuses to write a class that exists already";
        boolean isDispatcher =
                existing.getInterfaces().stream().anyMatch(type -> Names.isNamed(type, Names.CLOSE_DISPATCHER));
        return isDispatcher
                ? "the dispatcher of an earlier build" + refusal + ". Remove the output folder from the class path."
                : "a class" + refusal + RENAME;
    }

    /**
     * Writes a dispatcher.
     *
     * @return false if the compiler refuses it for the first time: another processor may have taken the name in this
     *     round, in which case the class exists in the next round
     */
    private boolean write(HandlerSet set, TypeKey dispatcher) throws IOException {
        try {
            // A compiler infers the module from the package, which may be in several modules.
            writer.write(set, modules.size() > 1 ? dispatcher.module() + "/" : "", filer);
            written.put(dispatcher, set.type().name());
            return true;
        } catch (FilerException e) {
            if (refused.add(dispatcher)) {
                return false;
            }
            throw e;
        }
    }

    private void print(TypeElement type, HandlerSet set) {
        Report report = Checks.run(set);
        if (report.findings().size() > 1) {
            report.sort(new SourceOrder(type));
        }
        printer.print(report);
    }

    private void printClash(HandlerSet set, String clash) {
        String message = "The dispatcher of " + set.type().name() + " would be called "
                + set.type().dispatcherName() + ", but that name is taken by " + clash;
        printer.print(Diagnosis.GENERATED_NAME_CLASH, set.type().position(), message);
    }
}
