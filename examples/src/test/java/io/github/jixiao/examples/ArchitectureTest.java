package io.github.jixiao.examples;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What may know what. A rule that finds nothing to look at fails, see archunit.properties. */
class ArchitectureTest {
    private static final String ROOT = "io.github.jixiao";
    private static final String CORE = ROOT + ".core..";
    private static final String RULES = ROOT + ".rules..";
    private static final String IO = ROOT + ".io..";
    private static final String EXAMPLES = ROOT + ".examples..";
    private static final String[] LIBRARY = {CORE, RULES, IO};
    private static final String[] INTERNAL = {
        ROOT + ".core..internal..", ROOT + ".rules..internal..", ROOT + ".io..internal.."
    };

    private static final Map<String, Set<String>> SURROUNDINGS = Map.of(
            "java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getProperty", "getProperties", "getenv"),
            "java.time.Clock", Set.of("systemDefaultZone", "systemUTC", "system"),
            "java.time.ZoneId", Set.of("systemDefault"),
            "java.util.TimeZone", Set.of("getDefault"),
            "java.util.Locale", Set.of("getDefault"),
            "java.nio.charset.Charset", Set.of("defaultCharset"));

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    @DisplayName("core <- rules <- io <- examples: nobody depends on a later module")
    void chainOfModules() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("core")
                .definedBy(CORE)
                .layer("rules")
                .definedBy(RULES)
                .layer("io")
                .definedBy(IO)
                .layer("examples")
                .definedBy(EXAMPLES)
                .whereLayer("core")
                .mayNotAccessAnyLayer()
                .whereLayer("rules")
                .mayOnlyAccessLayers("core")
                .whereLayer("io")
                .mayOnlyAccessLayers("core", "rules")
                .whereLayer("examples")
                .mayNotBeAccessedByAnyLayer()
                .check(ALL);
    }

    @Test
    @DisplayName("core depends on the JDK and on annotations only")
    void coreIsPlainJava() {
        classes()
                .that()
                .resideInAPackage(CORE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(CORE, "java..", "jakarta.validation..", "org.jspecify..", "org.immutables..")
                .check(ALL);
    }

    @Test
    @DisplayName("no two packages depend on each other, however indirectly")
    void noCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    @DisplayName("an internal package is used by its own module only")
    void internalPackagesStayInside() {
        classes()
                .that()
                .resideInAnyPackage(INTERNAL)
                .should(new ArchCondition<JavaClass>("be used by their own module only") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (Dependency use : type.getDirectDependenciesToSelf()) {
                            if (!module(use.getOriginClass()).equals(module(type))) {
                                events.add(SimpleConditionEvent.violated(use, use.getDescription()));
                            }
                        }
                    }
                })
                .check(ALL);
    }

    @Test
    @DisplayName("Jackson is known to rules.internal.pack and io only")
    void jacksonInTwoPlaces() {
        classes()
                .that(dependOn("tools.jackson..", "com.fasterxml.jackson..", "org.snakeyaml.."))
                .should()
                .resideInAnyPackage(ROOT + ".rules.internal.pack..", IO)
                .check(ALL);
    }

    @Test
    @DisplayName("Hibernate Validator is known to rules.internal.check and AccessorProperties only")
    void hibernateValidatorInOnePlace() {
        classes()
                .that(dependOn("org.hibernate.."))
                .should()
                .resideInAPackage(ROOT + ".rules.internal.check..")
                .orShould(be(
                        "AccessorProperties",
                        type -> outermost(type).getName().equals(ROOT + ".rules.validation.AccessorProperties")))
                .check(ALL);
    }

    @Test
    @DisplayName("databases are known to examples only")
    void databasesInExamples() {
        classes()
                .that(dependOn("java.sql..", "javax.sql..", "org.h2.."))
                .should()
                .resideInAPackage(EXAMPLES)
                .check(ALL);
    }

    @Test
    @DisplayName("no signature of the public API mentions a generated type")
    void generatedNamesStayHidden() {
        members()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(LIBRARY)
                .and()
                .areDeclaredInClassesThat(
                        DescribedPredicate.describe("are public and hand-written", ArchitectureTest::isPublicByHand))
                .and(DescribedPredicate.describe("are public or protected", ArchitectureTest::isVisible))
                .should(new ArchCondition<JavaMember>("not mention a type named Immutable*") {
                    @Override
                    public void check(JavaMember member, ConditionEvents events) {
                        signature(member)
                                .filter(ArchitectureTest::isGenerated)
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        member, member.getFullName() + " mentions " + type.getName())));
                    }
                })
                .check(ALL);
    }

    @Test
    @DisplayName("the library reads no clock, locale, zone or setting of the machine")
    void nothingFromTheSurroundings() {
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARY)
                .should()
                .accessTargetWhere(target(DescribedPredicate.describe(
                        "a clock, locale, zone or setting of the machine", ArchitectureTest::isSurroundings)))
                .check(ALL);
    }

    @Test
    @DisplayName("every package is @NullMarked")
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .resideInAPackage(ROOT + "..")
                .and(not(resideInAPackage("..jmh_generated..")))
                .should(be("in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
                .check(ALL);
    }

    @Test
    @DisplayName("public types are those listed in public-types.txt, no more and no fewer")
    void publicOnlyByDecision() throws IOException {
        Set<String> found = ALL.stream()
                .filter(resideInAnyPackage(LIBRARY).and(not(resideInAnyPackage(INTERNAL))))
                .filter(type -> type.isTopLevelClass() && isPublicByHand(type))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> listed = lines("/public-types.txt");

        List<String> toAdd = new ArrayList<>(found);
        toAdd.removeAll(listed);
        List<String> toRemove = new ArrayList<>(listed);
        toRemove.removeAll(found);

        assertThat(found).as("public types found").isNotEmpty();
        assertThat(toAdd)
                .as("make these package-private, or add to public-types.txt:%n%s", String.join("\n", toAdd))
                .isEmpty();
        assertThat(toRemove)
                .as("no longer public, remove from public-types.txt:%n%s", String.join("\n", toRemove))
                .isEmpty();
        assertThat(listed).as("public-types.txt is sorted, without repetition").containsExactlyElementsOf(found);
    }

    private static DescribedPredicate<JavaClass> dependOn(String... packages) {
        DescribedPredicate<JavaClass> there = resideInAnyPackage(packages);
        return DescribedPredicate.describe(
                "depend on " + String.join(", ", packages),
                type -> type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .anyMatch(there));
    }

    private static ArchCondition<JavaClass> be(String description, Predicate<JavaClass> predicate) {
        return ArchCondition.from(DescribedPredicate.describe("be " + description, predicate));
    }

    private static String module(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static boolean isGenerated(JavaClass type) {
        return outermost(type.getBaseComponentType()).getSimpleName().startsWith("Immutable");
    }

    private static boolean isPublicByHand(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !isGenerated(type)
                && type.getEnclosingClass()
                        .map(ArchitectureTest::isPublicByHand)
                        .orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> signature(JavaMember member) {
        Stream<JavaType> types = member instanceof JavaCodeUnit unit
                ? Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                : Stream.of(((JavaField) member).getType());
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static boolean isSurroundings(AccessTarget target) {
        String owner = target.getOwner().getName();
        return SURROUNDINGS.getOrDefault(owner, Set.of()).contains(target.getName())
                || (owner.startsWith("java.time.") && target.getName().equals("now"));
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(ArchitectureTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
