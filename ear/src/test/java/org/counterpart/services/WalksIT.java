package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.Forbidden;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.members.Invitation;
import org.counterpart.roster.CefrLevel;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.ConsultantSort;
import org.counterpart.roster.LanguageSkill;
import org.junit.jupiter.api.Test;

/** Walks every entity and every method of every service as the server knows them. See the first, third and sixth net. */
class WalksIT extends InsideTheServer {

    @Inject
    BeanManager beans;

    @Inject
    Beside services;

    @Test
    void every_entity_belongs_to_a_firm_in_every_statement_and_is_never_shared() {
        List<String> entities = services.ask(WalksIT::tenancyOfEntities);
        assertThat(entities).hasSizeGreaterThan(3).allSatisfy(entity -> assertThat(entity)
                .endsWith(" extends FirmOwned, is multitenant, is not shared"));
    }

    /** EclipseLink is the server's, not this test's: so it is asked by name. */
    private static List<String> tenancyOfEntities(EntityManagerFactory factory) {
        try {
            Object session = factory.unwrap(Class.forName("org.eclipse.persistence.sessions.server.ServerSession"));
            Map<?, ?> descriptors =
                    (Map<?, ?>) session.getClass().getMethod("getDescriptors").invoke(session);
            List<String> found = new ArrayList<>();
            for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
                Object descriptor = descriptors.get(entity.getJavaType());
                Class<?> type = descriptor.getClass();
                boolean tenants = type.getMethod("getMultitenantPolicy").invoke(descriptor) != null;
                boolean shared = (boolean) type.getMethod("isSharedIsolation").invoke(descriptor);
                found.add("%s extends %s, is %s, is %s"
                        .formatted(
                                entity.getName(),
                                entity.getJavaType().getSuperclass().getSimpleName(),
                                tenants ? "multitenant" : "seen by all",
                                shared ? "shared" : "not shared"));
            }
            return found;
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError("EclipseLink is asked in another way now", changed);
        }
    }

    @Test
    void every_service_is_known_to_this_walk() {
        assertThat(servicesFound())
                .extracting(bean -> bean.getBeanClass().getSimpleName())
                .containsExactlyInAnyOrder("MembersService", "RosterService");
    }

    @Test
    void a_vp_is_let_through_every_method_of_every_service() throws Exception {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        for (Bean<?> service : servicesFound()) {
            for (Method method : methods(service)) {
                assertThat(outcome(service, method, vera, firm))
                        .as(method.toString())
                        .isNull();
            }
        }
        House.sql("delete from due_work where firm_id = ?", firm.id());
    }

    @Test
    void clients_are_told_nothing_by_any_method_of_any_service() throws Exception {
        House firm = House.open();
        Member clara = enter(firm, firm.client());
        for (Bean<?> service : servicesFound()) {
            for (Method method : methods(service)) {
                assertThat(outcome(service, method, clara, firm))
                        .as(method.toString())
                        .isInstanceOf(NotFound.class);
            }
        }
    }

    @Test
    void somebody_who_is_out_is_out_of_every_method_of_every_service() throws Exception {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        House.sql("update member set status = 'DEACTIVATED' where id = ?", vera.id());
        for (Bean<?> service : servicesFound()) {
            for (Method method : methods(service)) {
                assertThat(outcome(service, method, vera, firm))
                        .as(method.toString())
                        .isInstanceOf(NotFound.class)
                        .hasMessage("firm.membership.ended");
            }
        }
    }

    @Test
    void another_firms_things_are_unknown_to_every_method_of_every_service() throws Exception {
        House ours = House.open();
        House theirs = House.open();
        Member vera = enter(theirs, theirs.vp());
        for (Bean<?> service : servicesFound()) {
            for (Method method : methods(service)) {
                if (Arrays.asList(method.getParameterTypes()).contains(UUID.class)) {
                    assertThat(outcome(service, method, vera, ours))
                            .as(method.toString())
                            .isInstanceOf(NotFound.class);
                }
            }
        }
    }

    @Test
    void members_are_the_vps_alone() throws Exception {
        House firm = House.open();
        Member camila = enter(firm, firm.consultant());
        Bean<?> service = servicesFound().stream()
                .filter(bean -> bean.getBeanClass().getSimpleName().equals("MembersService"))
                .findFirst()
                .orElseThrow();
        for (Method method : methods(service)) {
            assertThat(outcome(service, method, camila, firm))
                    .as(method.toString())
                    .isInstanceOf(Forbidden.class);
        }
    }

    private List<Bean<?>> servicesFound() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class))
                .filter(bean -> bean.getBeanClass().getName().matches("org\\.counterpart\\.(?!firm\\.).*Service"))
                .toList();
    }

    private static List<Method> methods(Bean<?> service) {
        return Arrays.stream(service.getBeanClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }

    /** Calls a method as this member, on a thing of this firm made for the call alone. */
    private Throwable outcome(Bean<?> service, Method method, Member member, House of) {
        Object bean = beans.getReference(service, service.getBeanClass(), beans.createCreationalContext(service));
        Object[] values = Arrays.stream(method.getParameterTypes())
                .map(type -> value(service, type, member, of))
                .toArray();
        return failure(() -> {
            try {
                method.invoke(bean, values);
            } catch (InvocationTargetException thrown) {
                throw (Exception) thrown.getCause();
            }
        });
    }

    private static Object value(Bean<?> service, Class<?> type, Member member, House of) {
        Map<Class<?>, Object> values = Map.of(
                Member.class,
                member,
                long.class,
                1L,
                Slice.class,
                new Slice(0, 10),
                String.class,
                UUID.randomUUID().toString(),
                Set.class,
                Set.of(Role.CONSULTANT),
                ConsultantFilter.class,
                ConsultantFilter.NONE,
                ConsultantSort.class,
                ConsultantSort.BY_NAME,
                ConsultantData.class,
                thandi(),
                Invitation.class,
                new Invitation(UUID.randomUUID() + "@example.org", "Ida Berg", Set.of(Role.VP), "en"));
        if (type == UUID.class) {
            return service.getBeanClass().getSimpleName().equals("MembersService")
                    ? of.invited().id()
                    : of.profile(null);
        }
        assertThat(values).as("teach this walk what to give to %s", service).containsKey(type);
        return values.get(type);
    }

    private static ConsultantData thandi() {
        return new ConsultantData(
                "Thandi Walker",
                "ZA",
                "Durban",
                "Africa/Johannesburg",
                List.of(new LanguageSkill("en", CefrLevel.C2)),
                List.of("Listening"),
                null,
                "",
                null,
                null);
    }
}
