package io.github.closecall.processor;

import io.github.closecall.processor.check.Checks;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Position;
import io.github.closecall.processor.read.HandlerSetReader;
import io.github.closecall.processor.read.SourceOrder;
import io.github.closecall.processor.read.TypeKey;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.InternalErrorMessage;
import io.github.closecall.processor.report.Options;
import io.github.closecall.processor.report.Printer;
import io.github.closecall.processor.report.Report;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads, checks and writes one handler type at a time. */
final class TypeExamination {

    private static final SourceVersion OLDEST = SourceVersion.RELEASE_17;

    private final HandlerSetReader reader;
    private final Printer printer;
    private final DispatcherFiler filer;
    private final SourceVersion sourceVersion;
    private boolean toldOfSourceVersion;

    private TypeExamination(
            SourceVersion sourceVersion, HandlerSetReader reader, Printer printer, DispatcherFiler filer) {
        this.sourceVersion = sourceVersion;
        this.reader = reader;
        this.printer = printer;
        this.filer = filer;
    }

    static TypeExamination create(ProcessingEnvironment environment) {
        Options options = Options.ofProcessor(environment.getOptions());
        Printer printer = new Printer(environment.getMessager(), options);
        Elements elements = environment.getElementUtils();
        HandlerSetReader reader = new HandlerSetReader(elements, environment.getTypeUtils(), options.required());
        DispatcherFiler filer = new DispatcherFiler(elements, environment.getFiler());
        return new TypeExamination(environment.getSourceVersion(), reader, printer, filer);
    }

    /** Records the classes of a round, whose names no dispatcher can have. */
    void noteClasses(Set<? extends Element> classes) {
        filer.noteClasses(classes);
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
            String clash = set.dispatched() ? filer.clash(type, set.type()) : null;
            if (set.dispatched() && clash == null && !filer.create(type, set)) {
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
