package io.github.closecall.processor;

import io.github.closecall.processor.check.Checks;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.HandlerType;
import io.github.closecall.processor.model.Position;
import io.github.closecall.processor.read.HandlerSetReader;
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

    private final Elements elements;
    private final HandlerSetReader reader;
    private final Printer printer;
    private final DispatcherWriter writer = new DispatcherWriter(CloseCallProcessor.class.getName());
    private final Filer filer;

    /** The handler types by the dispatchers that were written for them. */
    private final Map<TypeKey, String> written = new HashMap<>();

    /** The classes in the source whose names end like those of dispatchers. */
    private final Set<TypeKey> taken = new HashSet<>();

    /** The dispatchers that the compiler refused to write, although no class is known to have their names. */
    private final Set<TypeKey> refused = new HashSet<>();

    /** The modules that are compiled. */
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
     * Notes which names the classes of a round take from dispatchers. A compiler also knows when a file is to be
     * written, but may add a warning of its own.
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
     * @param isLast whether nothing is generated any more
     * @return whether that was all; false if something the type mentions is not there yet, so that it is to be examined
     *     again in the next round
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
            String owner = set.dispatched() && !isWritten ? owner(dispatcher) : null;
            if (set.dispatched() && !isWritten && owner == null && !write(set, dispatcher)) {
                return false;
            }
            if (!set.settled() && !isLast) {
                return false;
            }
            print(type, set);
            if (owner != null) {
                printClash(set, owner);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            printer.print(Diagnosis.INTERNAL_ERROR, Position.of(type), InternalErrorMessage.of(type, e));
        }
        return true;
    }

    /** Once is enough: what the compiler would say of every dispatcher is the same. */
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

    /** Who has the name of a dispatcher already, null if nobody has. */
    private @Nullable String owner(TypeKey dispatcher) {
        String other = written.get(dispatcher);
        if (other != null) {
            return "the dispatcher of " + other;
        }
        if (taken.contains(dispatcher)) {
            return "another class";
        }
        // javac never writes a class called like one that it was given, not even into another module.
        return !refused.contains(dispatcher)
                ? null
                : taken.stream()
                        .filter(key -> key.name().equals(dispatcher.name()))
                        .map(key -> "a class of the module " + key.module())
                        .findFirst()
                        .orElse(null);
    }

    /**
     * Writes a dispatcher.
     *
     * @return false if the compiler refuses it for the first time: if another processor has taken the name in this
     *     round, the class is there in the next
     */
    private boolean write(HandlerSet set, TypeKey dispatcher) throws IOException {
        try {
            // A compiler guesses the module from the package, which several modules may have.
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

    private void printClash(HandlerSet set, String owner) {
        String message = "The dispatcher of " + set.type().name() + " would be called "
                + set.type().dispatcherName() + ", but that name is taken by " + owner + ". Rename one of the two.";
        printer.print(Diagnosis.GENERATED_NAME_CLASH, set.type().position(), message);
    }
}
