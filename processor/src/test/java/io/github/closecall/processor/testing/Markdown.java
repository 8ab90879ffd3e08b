package io.github.closecall.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document of the project.
 *
 * @param text what it contains
 */
public record Markdown(String text) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public |final |abstract )*(?:class|interface|record|enum|@interface) ([\\w$]+)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    /** Reads a document by its path from the top of the repository. */
    public static Markdown read(String path) {
        try {
            return new Markdown(Files.readString(Path.of("..").resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sections under headings of the second level, by heading. */
    public Map<String, Markdown> sections() {
        Map<String, Markdown> sections = new LinkedHashMap<>();
        for (String part : text.split("(?m)^## ", -1)) {
            int end = part.indexOf('\n');
            sections.put(part.substring(0, end).strip(), new Markdown(part.substring(end + 1)));
        }
        sections.remove(sections.keySet().iterator().next());
        return sections;
    }

    /** The section under a heading of the second level. */
    public Markdown section(String heading) {
        Markdown section = sections().get(heading);
        if (section == null) {
            throw new IllegalArgumentException("no section " + heading);
        }
        return section;
    }

    /** The contents of the code blocks in a language, {@code ""} for those without one. */
    public List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            if (block.group(1).equals(language)) {
                blocks.add(block.group(2));
            }
        }
        return blocks;
    }

    /** A Java code block as a source file of the name that its first type asks for. */
    public static Source source(String block) {
        Matcher type = TYPE.matcher(block);
        if (!type.find()) {
            throw new IllegalArgumentException("no type in " + block);
        }
        Matcher home = PACKAGE.matcher(block);
        String folder = home.find() ? home.group(1).replace('.', '/') + "/" : "";
        return new Source(folder + type.group(1) + ".java", block);
    }
}
