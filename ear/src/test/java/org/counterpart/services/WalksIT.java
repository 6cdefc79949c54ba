package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterpart.common.Forbidden;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.members.MembersService;
import org.counterpart.roster.RosterService;
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
    void there_are_services_to_walk() {
        assertThat(ServiceMethod.all(beans))
                .extracting(ServiceMethod::service)
                .contains(MembersService.class, RosterService.class);
    }

    @Test
    void a_vp_is_let_through_every_method() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        for (ServiceMethod method : ServiceMethod.all(beans)) {
            if (method.isForPartiesAlone()) {
                assertThat(method.outcome(vera, firm)).as(method.toString()).isInstanceOf(Forbidden.class);
            } else if (method.isAPartysOwn()) {
                assertThat(method.outcome(vera, firm)).as(method.toString()).isInstanceOf(NotFound.class);
            } else {
                assertThat(method.outcome(vera, firm)).as(method.toString()).isNull();
            }
        }
        // This firm has no organization in Keycloak: making the invited people's accounts would only fail.
        House.sql("delete from due_work where firm_id = ?", firm.id());
    }

    @Test
    void clients_are_told_nothing_by_any_method() {
        House firm = House.open();
        Member clara = enter(firm, firm.client());
        for (ServiceMethod method : ServiceMethod.all(beans)) {
            if (method.isListForClients()) {
                // What is theirs: here that is nothing.
                assertThat(method.outcome(clara, firm)).as(method.toString()).isNull();
            } else {
                assertThat(method.outcome(clara, firm)).as(method.toString()).isInstanceOf(NotFound.class);
            }
        }
    }

    @Test
    void somebody_who_is_out_is_out_of_every_method() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        House.sql("update member set status = 'DEACTIVATED' where id = ?", vera.id());
        for (ServiceMethod method : ServiceMethod.all(beans)) {
            assertThat(method.outcome(vera, firm))
                    .as(method.toString())
                    .isInstanceOf(NotFound.class)
                    .hasMessage("firm.membership.ended");
        }
    }

    @Test
    void another_firms_things_are_unknown_to_every_method() {
        House ours = House.open();
        House theirs = House.open();
        Member vera = enter(theirs, theirs.vp());
        for (ServiceMethod method : ServiceMethod.all(beans)) {
            if (method.takesAnId()) {
                assertThat(method.outcome(vera, ours)).as(method.toString()).isInstanceOf(NotFound.class);
            }
        }
    }

    @Test
    void members_are_the_vps_alone() {
        House firm = House.open();
        Member camila = enter(firm, firm.consultant());
        for (ServiceMethod method : ServiceMethod.all(beans)) {
            if (method.service() == MembersService.class) {
                assertThat(method.outcome(camila, firm)).as(method.toString()).isInstanceOf(Forbidden.class);
            }
        }
    }
}
