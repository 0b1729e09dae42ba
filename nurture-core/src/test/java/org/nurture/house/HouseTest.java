package org.nurture.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The form of the house: its floors, what its public face shows, and what it never does. */
class HouseTest {
    private static final String ROOT = "org.nurture.";

    /** Each package and its floor; a package imports only from floors below its own. */
    private static final Map<String, Integer> FLOORS = new TreeMap<>(Map.ofEntries(
            Map.entry("problem", 0),
            Map.entry("time", 0),
            Map.entry("coding", 1),
            Map.entry("identity", 1),
            Map.entry("rule", 2),
            Map.entry("privacy", 2),
            Map.entry("schooling", 3),
            Map.entry("principle", 3),
            Map.entry("behaviour", 3),
            Map.entry("assessment", 4),
            Map.entry("training", 4),
            Map.entry("knowledge", 4),
            Map.entry("group", 5),
            Map.entry("referral", 6),
            Map.entry("accreditation", 6),
            Map.entry("allocation", 7),
            Map.entry("outcome", 7),
            Map.entry("network", 8),
            Map.entry("validation", 9)));

    /** How the types are generated; not a floor, and seen by nobody outside. */
    private static final String STYLE = "style";

    private static final JavaClasses CORE = CoreClasses.ALL;

    @Test
    void everyPackageHasAFloor() {
        Set<String> packages = CORE.stream().map(HouseTest::packageOf).collect(Collectors.toCollection(TreeSet::new));
        packages.remove(STYLE);
        assertThat(packages).isNotEmpty();
        assertThat(FLOORS.keySet()).containsAll(packages);
    }

    @Test
    void aPackageImportsOnlyFromFloorsBelowItsOwn() {
        classes()
                .that(resideInAnyPackage("org.nurture.."))
                .should(new ArchCondition<>("import only from floors below their own") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().forEach(dependency -> {
                            JavaClass target = dependency.getTargetClass().getBaseComponentType();
                            if (!target.getPackageName().startsWith(ROOT) || !mayNotImport(type, target)) {
                                return;
                            }
                            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                        });
                    }
                })
                .because("a reader of one floor need know only those beneath it")
                .check(CORE);
    }

    private static boolean mayNotImport(JavaClass from, JavaClass to) {
        String source = packageOf(from);
        String target = packageOf(to);
        if (source.equals(target) || target.equals(STYLE)) {
            return false;
        }
        // Spans and half-days refuse input as everybody does: the one import within a floor.
        if (source.equals("time") && target.equals("problem")) {
            return false;
        }
        return FLOORS.getOrDefault(target, 99) >= FLOORS.getOrDefault(source, -1);
    }

    @Test
    void theCoreKnowsNoJson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "tools.jackson..", "jakarta.json..")
                .because("the wire format is a module of its own")
                .check(CORE);
    }

    @Test
    void thePublicFaceShowsOnlyOurTypesAndThePlatforms() {
        HouseRules.PUBLIC_FACE.check(CORE);
    }

    @Test
    void nothingStaticChanges() {
        HouseRules.NOTHING_STATIC_CHANGES.check(CORE);
    }

    @Test
    void nothingAsksWhatTimeItIs() {
        HouseRules.TIME_IS_PASSED_IN.check(CORE);
    }

    /** A rule that finds nothing may be one that looks at nothing: each finds what was planted for it, and only that. */
    @Test
    void eachRuleFindsWhatWasPlantedForIt() {
        JavaClasses planted = new ClassFileImporter()
                .importClasses(
                        Planted.Face.class, Planted.Face.Shown.class, Planted.Statics.class, Planted.Clocks.class);

        assertFound(
                HouseRules.PUBLIC_FACE,
                planted,
                Planted.Face.class,
                "fields",
                "wilds",
                "returns",
                "takes",
                "component");
        assertFound(
                HouseRules.NOTHING_STATIC_CHANGES,
                planted,
                Planted.Statics.class,
                "open",
                "array",
                "list",
                "map",
                "hidden",
                "atomic");
        assertFound(
                HouseRules.TIME_IS_PASSED_IN,
                planted,
                Planted.Clocks.class,
                "date",
                "zoned",
                "moment",
                "year",
                "clock",
                "millis",
                "nanos",
                "old",
                "reference");
    }

    private static void assertFound(ArchRule rule, JavaClasses planted, Class<?> where, String... members) {
        List<String> found = rule.evaluate(planted).getFailureReport().getDetails();
        assertThat(found).allMatch(violation -> violation.contains(where.getName()));
        for (String member : members) {
            assertThat(found).as(member).anyMatch(violation -> violation.matches("(?s).*\\b" + member + "\\b.*"));
        }
        assertThat(found).as("sound members").noneMatch(violation -> violation.contains("sound"));
    }

    @Test
    void nothingPrints() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CORE);
    }

    @Test
    void generatedImplementationsStayInside() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areTopLevelClasses()
                .should()
                .haveRawReturnType(new com.tngtech.archunit.base.DescribedPredicate<>("a generated type") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.getSimpleName().startsWith("Immutable");
                    }
                })
                .check(CORE);
    }

    @Test
    void everyPackageIsExportedButTheStyle() {
        ModuleDescriptor module = ModuleFinder.of(classesFolder())
                .find("org.nurture.core")
                .orElseThrow()
                .descriptor();
        Set<String> exported = module.exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> present = CORE.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT + STYLE))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(exported).isEqualTo(present);
        assertThat(module.exports()).allMatch(export -> !export.isQualified());
    }

    private static Path classesFolder() {
        return Path.of(System.getProperty("nurture.root"), "nurture-core", "target", "classes");
    }

    @Test
    void everyPackageIsMarkedForNullness() {
        List<String> unmarked = CORE.stream()
                .map(JavaClass::getPackage)
                .filter(folder -> folder.getName().startsWith(ROOT))
                .distinct()
                .filter(folder -> !folder.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(JavaPackage::getName)
                .sorted()
                .toList();
        assertThat(unmarked).isEmpty();
    }

    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        String below = name.substring(ROOT.length());
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
