package io.github.closecall.processor;

import io.github.closecall.processor.check.Checks;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.HandlerType;
import io.github.closecall.processor.model.Position;
import io.github.closecall.processor.read.HandlerSetReader;
import io.github.closecall.processor.read.SourceOrder;
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
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Takes one type after another the one way through the processor: read, check, write. */
final class TypeExamination {

    private final HandlerSetReader reader;
    private final Printer printer;
    private final DispatcherWriter writer = new DispatcherWriter(CloseCallProcessor.class.getName());
    private final Filer filer;

    /** The handler types by the dispatchers that were written for them. */
    private final Map<String, String> written = new HashMap<>();

    /** The classes in the source that are called like dispatchers. */
    private final Set<String> taken = new HashSet<>();

    private TypeExamination(HandlerSetReader reader, Printer printer, Filer filer) {
        this.reader = reader;
        this.printer = printer;
        this.filer = filer;
    }

    static TypeExamination create(ProcessingEnvironment environment) {
        Options options = Options.ofProcessor(environment.getOptions());
        Printer printer = new Printer(environment.getMessager(), options);
        HandlerSetReader reader =
                new HandlerSetReader(environment.getElementUtils(), environment.getTypeUtils(), options.required());
        return new TypeExamination(reader, printer, environment.getFiler());
    }

    /**
     * Notes which names the classes of a round take from dispatchers. A compiler also knows when a file is to be
     * written, but may add a warning of its own.
     */
    void noteNames(Set<? extends Element> classes) {
        for (Element element : classes) {
            if (element instanceof TypeElement type) {
                String name = type.getQualifiedName().toString();
                if (name.endsWith(HandlerType.DISPATCHER_SUFFIX)) {
                    taken.add(name);
                }
            }
        }
    }

    /**
     * Examines a type.
     *
     * @param seen the names of all types that this compilation examines
     * @return whether that was all; false if something the type mentions is not there yet, so that it is to be examined
     *     again in the next round
     */
    boolean examine(TypeElement type, Set<String> seen) {
        try {
            HandlerSet set = reader.read(type, seen);
            if (!set.resolved()) {
                return false;
            }
            Report report = Checks.run(set);
            if (report.findings().size() > 1) {
                report.sort(new SourceOrder(type));
            }
            printer.print(report);
            if (set.dispatched()) {
                write(set);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            printer.print(Diagnosis.INTERNAL_ERROR, Position.of(type), InternalErrorMessage.of(type, e));
        }
        return true;
    }

    private void write(HandlerSet set) throws IOException {
        String packageName = set.type().packageName();
        String name =
                (packageName.isEmpty() ? "" : packageName + ".") + set.type().dispatcherName();
        String other = written.putIfAbsent(name, set.type().name());
        if (other != null) {
            reportClash(set, "by the dispatcher of " + other);
            return;
        }
        if (taken.contains(name)) {
            reportClash(set, "by another class");
            return;
        }
        try {
            writer.write(set, filer);
        } catch (FilerException e) {
            reportClash(set, "by another class");
        }
    }

    private void reportClash(HandlerSet set, String taken) {
        String message = "The dispatcher of " + set.type().name() + " would be called "
                + set.type().dispatcherName() + ", but that name is taken " + taken + ". Rename one of the two.";
        printer.print(Diagnosis.GENERATED_NAME_CLASH, set.type().position(), message);
    }
}
