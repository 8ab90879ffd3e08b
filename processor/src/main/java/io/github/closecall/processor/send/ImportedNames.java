package io.github.closecall.processor.send;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the shortest names for types in a file, so that suggested code compiles there without another import. */
final class ImportedNames extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final Set<String> imported = new HashSet<>();
    private final Set<String> declared = new HashSet<>();
    private final String packagePrefix;

    ImportedNames(CompilationUnitTree unit) {
        this.packagePrefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
        scan(unit, null);
    }

    /** The shortest name that certainly refers to a type: the qualified name, or its part from the imported type on. */
    String of(String qualifiedName) {
        for (String name = qualifiedName; name.contains("."); name = name.substring(0, name.lastIndexOf('.'))) {
            int lastDot = name.lastIndexOf('.');
            boolean isInPackage = packagePrefix.equals(name.substring(0, lastDot + 1))
                    && !isImportedFromElsewhere(name.substring(lastDot));
            boolean isKnown = imported.contains(name) || isInPackage;
            if (isKnown && !declared.contains(name.substring(lastDot + 1))) {
                return qualifiedName.substring(lastDot + 1);
            }
        }
        return qualifiedName;
    }

    private boolean isImportedFromElsewhere(String dotAndSimpleName) {
        return imported.stream().anyMatch(name -> name.endsWith(dotAndSimpleName));
    }

    @Override
    public @Nullable Void visitImport(ImportTree tree, @Nullable Void unused) {
        if (!tree.isStatic()) {
            imported.add(tree.getQualifiedIdentifier().toString());
        }
        return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        declared.add(tree.getSimpleName().toString());
        return super.visitClass(tree, null);
    }
}
