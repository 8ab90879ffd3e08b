package io.github.closecall.processor.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the types that a source file mentions are called there.
 *
 * @param imports the qualified names to import, sorted
 * @param names the names of the types, in the order of the types
 */
record FileNames(List<String> imports, List<String> names) {

    /**
     * The names where there is nothing to think about, as in most files: all types are classes, and no two of them
     * share a simple name. {@link JavaPoetNames} knows all other cases and says the same in this one, but to load
     * JavaPoet would add half to what CloseCall costs a small build.
     *
     * @param home the class in the file
     * @param types the types
     * @return the names, null if it takes thought
     */
    static @Nullable FileNames plain(TypeReference home, List<TypeReference> types) {
        Map<String, String> packages = new HashMap<>();
        packages.put(home.name(), home.packageName());
        List<String> imports = new ArrayList<>(types.size());
        List<String> names = new ArrayList<>(types.size());
        for (TypeReference type : types) {
            if (type.mirror() != null) {
                return null;
            }
            String packageName = type.packageName();
            String topLevelName = type.topLevelName();
            String other = packages.put(topLevelName, packageName);
            if (other == null) {
                if (!packageName.equals(home.packageName()) && !packageName.equals("java.lang")) {
                    imports.add(packageName + "." + topLevelName);
                }
            } else if (!other.equals(packageName)) {
                return null;
            }
            names.add(type.name());
        }
        Collections.sort(imports);
        return new FileNames(imports, names);
    }

    /** Adds the declarations of the package and the imports to a file. */
    void addDeclarations(String packageName, StringBuilder file) {
        if (!packageName.isEmpty()) {
            file.append("package ").append(packageName).append(";\n\n");
        }
        for (String name : imports) {
            file.append("import ").append(name).append(";\n");
        }
        file.append(imports.isEmpty() ? "" : "\n");
    }
}
