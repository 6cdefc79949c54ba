package org.counterpart;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Guest;
import org.counterpart.firm.Member;

/** What may know what, and the tenancy nets that the code itself can show. Finds new code without being told. */
@AnalyzeClasses(packages = "org.counterpart", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule features_know_each_other_in_one_order = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.counterpart..")
            .layer("common")
            .definedBy("org.counterpart.common")
            .layer("firm")
            .definedBy("org.counterpart.firm")
            .layer("csv")
            .definedBy("org.counterpart.csv")
            .layer("lists")
            .definedBy("org.counterpart.lists")
            .layer("work")
            .definedBy("org.counterpart.work")
            .layer("members")
            .definedBy("org.counterpart.members")
            .layer("programmes")
            .definedBy("org.counterpart.programmes")
            .layer("roster")
            .definedBy("org.counterpart.roster")
            .layer("availability")
            .definedBy("org.counterpart.availability")
            .layer("mail")
            .definedBy("org.counterpart.mail")
            .layer("clients")
            .definedBy("org.counterpart.clients")
            .layer("engagement")
            .definedBy("org.counterpart.engagement")
            .layer("staffing")
            .definedBy("org.counterpart.staffing")
            .layer("contract")
            .definedBy("org.counterpart.contract")
            .layer("promises")
            .definedBy("org.counterpart.promises")
            .layer("quiz")
            .definedBy("org.counterpart.quiz")
            .layer("workshop")
            .definedBy("org.counterpart.workshop")
            .layer("prework")
            .definedBy("org.counterpart.prework")
            .layer("room")
            .definedBy("org.counterpart.room")
            .layer("partnering")
            .definedBy("org.counterpart.partnering")
            .layer("followup")
            .definedBy("org.counterpart.followup")
            .layer("outputs")
            .definedBy("org.counterpart.outputs")
            .withOptionalLayers(true)
            .whereLayer("quiz")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("staffing")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("contract")
            .mayOnlyBeAccessedByLayers("quiz")
            .whereLayer("promises")
            .mayOnlyBeAccessedByLayers("partnering", "followup", "outputs")
            .whereLayer("workshop")
            .mayOnlyBeAccessedByLayers("prework", "room", "partnering", "followup", "outputs")
            .whereLayer("prework")
            .mayOnlyBeAccessedByLayers("outputs")
            .whereLayer("room")
            .mayOnlyBeAccessedByLayers("partnering", "followup", "outputs")
            .whereLayer("partnering")
            .mayOnlyBeAccessedByLayers("followup", "outputs")
            .whereLayer("followup")
            .mayOnlyBeAccessedByLayers("outputs")
            .whereLayer("outputs")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("engagement")
            .mayOnlyBeAccessedByLayers(
                    "staffing",
                    "contract",
                    "promises",
                    "quiz",
                    "workshop",
                    "prework",
                    "room",
                    "partnering",
                    "followup",
                    "outputs")
            .whereLayer("clients")
            .mayOnlyBeAccessedByLayers(
                    "engagement",
                    "staffing",
                    "contract",
                    "promises",
                    "quiz",
                    "workshop",
                    "prework",
                    "room",
                    "partnering",
                    "followup",
                    "outputs")
            .whereLayer("availability")
            .mayOnlyBeAccessedByLayers(
                    "engagement",
                    "staffing",
                    "contract",
                    "promises",
                    "quiz",
                    "workshop",
                    "prework",
                    "room",
                    "partnering",
                    "followup",
                    "outputs")
            .whereLayer("roster")
            .mayOnlyBeAccessedByLayers(
                    "availability",
                    "engagement",
                    "staffing",
                    "contract",
                    "promises",
                    "quiz",
                    "workshop",
                    "prework",
                    "room",
                    "partnering",
                    "followup",
                    "outputs")
            .whereLayer("programmes")
            .mayOnlyBeAccessedByLayers("roster", "availability", "engagement", "staffing")
            .whereLayer("mail")
            .mayOnlyAccessLayers("work", "firm", "common")
            .whereLayer("work")
            .mayOnlyAccessLayers("firm", "common")
            .whereLayer("lists")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("lists")
            .mayOnlyAccessLayers("firm", "common")
            .whereLayer("csv")
            .mayOnlyAccessLayers("common")
            .whereLayer("common")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule no_two_features_know_each_other_both_ways =
            slices().matching("org.counterpart.(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule a_member_is_made_only_at_the_doors =
            constructors().that().areDeclaredIn(Member.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule a_guest_is_made_only_at_the_door =
            constructors().that().areDeclaredIn(Guest.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule every_service_outside_firm_asks_for_the_member_or_the_guest_first = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .areDeclaredInClassesThat(resideInAPackage("org.counterpart.firm").negate())
            .and()
            .areDeclaredInClassesThat()
            .haveNameMatching(".*Service")
            .and()
            .arePublic()
            .should(takeTheMemberOrTheGuestFirst());

    @ArchTest
    static final ArchRule the_repository_is_the_only_way_to_an_entity_manager =
            fields().that().haveRawType(EntityManager.class).should().beDeclaredIn(FirmRepository.class);

    @ArchTest
    static final ArchRule only_firm_speaks_sql = noClasses()
            .that()
            .resideOutsideOfPackage("org.counterpart.firm")
            .should()
            .dependOnClassesThat(assignableTo(DataSource.class).or(assignableTo(Connection.class)))
            .orShould()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.nameMatching("createNativeQuery|unwrap")));

    @ArchTest
    static final ArchRule every_entity_belongs_to_a_firm =
            classes().that().areAnnotatedWith(Entity.class).should().beAssignableTo(FirmOwned.class);

    @ArchTest
    static final ArchRule entities_and_repositories_stay_in_their_feature = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or(assignableTo(FirmRepository.class)
                    .and(not(resideInAPackage("org.counterpart.firm")))
                    .and(HasName.Predicates.nameMatching(".*Repository")))
            .should()
            .bePackagePrivate();

    /** A guest's method takes no id beside: the guest carries the one thing there is. */
    private static ArchCondition<JavaMethod> takeTheMemberOrTheGuestFirst() {
        return new ArchCondition<>("take the member first, or the guest and no id") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<JavaClass> taken = method.getRawParameterTypes();
                boolean member = !taken.isEmpty() && taken.get(0).isEquivalentTo(Member.class);
                boolean guest = !taken.isEmpty()
                        && taken.get(0).isEquivalentTo(Guest.class)
                        && taken.stream().noneMatch(type -> type.isEquivalentTo(UUID.class));
                boolean isStatic = method.getModifiers().contains(JavaModifier.STATIC);
                events.add(new SimpleConditionEvent(method, (member || guest) && !isStatic, method.getFullName()));
            }
        };
    }
}
