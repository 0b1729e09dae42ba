package org.nurture.json;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the Javadoc of the core says of types, accessors, components and constants, as plain text for people who read a schema. */
final class Javadocs {
    private static final Map<String, String> TEXTS = read();

    private Javadocs() {}

    static Optional<String> ofType(Class<?> type) {
        return Optional.ofNullable(TEXTS.get(type.getName()));
    }

    /** Of an accessor's member, or of a record's component. */
    static Optional<String> ofMember(Class<?> type, String member) {
        return Optional.ofNullable(TEXTS.get(type.getName() + "#" + member));
    }

    static Optional<String> ofConstant(Enum<?> constant) {
        return ofMember(constant.getDeclaringClass(), constant.name());
    }

    private static Map<String, String> read() {
        Path root = Path.of(System.getProperty("nurture.root"), "nurture-core", "src", "main", "java");
        Map<String, String> texts = new HashMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(root);
                StandardJavaFileManager manager =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().endsWith("-info.java"))
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(docs, unit.getPackageName().toString(), texts).scan(unit, null);
            }
            return texts;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static final class Scanner extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private final Map<String, String> texts;
        private String place;

        private Scanner(DocTrees docs, String place, Map<String, String> texts) {
            this.docs = docs;
            this.place = place + ".";
            this.texts = texts;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            String outside = place;
            String name = outside + type.getSimpleName();
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                texts.put(name, sentence(plain(comment.getFullBody())));
                for (DocTree tag : comment.getBlockTags()) {
                    if (tag instanceof ParamTree param && !param.isTypeParameter()) {
                        texts.put(name + "#" + param.getName(), sentence(plain(param.getDescription())));
                    }
                }
            }
            place = name + "$";
            super.visitClass(type, nothing);
            place = outside;
            return null;
        }

        /** Constants of enums are fields; a member never has the name of one, which is in capitals. */
        @Override
        public Void visitVariable(VariableTree field, Void nothing) {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            boolean ofEnum = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.ENUM;
            if (comment != null && ofEnum) {
                texts.put(
                        place.substring(0, place.length() - 1) + "#" + field.getName(),
                        sentence(plain(comment.getFullBody())));
            }
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            String name = method.getName().toString();
            int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
            if (comment != null
                    && prefix > 0
                    && name.length() > prefix
                    && method.getParameters().isEmpty()) {
                String member =
                        name.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT) + name.substring(prefix + 1);
                String said = plain(comment.getFullBody())
                        .replaceFirst("^Answers (what )?", "$1")
                        .replaceFirst("^Tells whether", "whether");
                texts.put(place.substring(0, place.length() - 1) + "#" + member, sentence(said) + absence(comment));
            }
            return null;
        }

        /** What the tag of what is returned adds after a semicolon: what absence means. */
        private static String absence(DocCommentTree comment) {
            for (DocTree tag : comment.getBlockTags()) {
                if (tag instanceof ReturnTree returned) {
                    String text = plain(returned.getDescription());
                    int semicolon = text.indexOf("; ");
                    return semicolon < 0
                            ? ""
                            : " " + sentence(text.substring(semicolon + 2).replaceFirst("^empty if", "left out if"));
                }
            }
            return "";
        }

        private static String sentence(String text) {
            if (text.isEmpty()) {
                return text;
            }
            String capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
            return capital.endsWith(".") ? capital : capital + ".";
        }

        private static String plain(List<? extends DocTree> trees) {
            StringBuilder text = new StringBuilder();
            for (DocTree tree : trees) {
                if (tree instanceof TextTree plain) {
                    text.append(plain.getBody());
                } else if (tree instanceof LiteralTree literal) {
                    text.append(literal.getBody().getBody());
                } else if (tree instanceof LinkTree link) {
                    String label = plain(link.getLabel());
                    String target = link.getReference().getSignature();
                    text.append(label.isEmpty() ? target.substring(target.lastIndexOf('#') + 1) : label);
                } else if (tree instanceof EntityTree entity) {
                    text.append(
                            switch (entity.getName().toString()) {
                                case "lt" -> "<";
                                case "gt" -> ">";
                                case "amp" -> "&";
                                default -> "";
                            });
                } else if (tree instanceof StartElementTree) {
                    text.append(' ');
                }
            }
            return text.toString().replaceAll("\\s+", " ").strip();
        }
    }
}
