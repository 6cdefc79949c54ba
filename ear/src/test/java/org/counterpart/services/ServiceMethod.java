package org.counterpart.services;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.members.Invitation;
import org.counterpart.members.MembersService;
import org.counterpart.roster.CefrLevel;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.ConsultantSort;
import org.counterpart.roster.LanguageSkill;
import org.counterpart.roster.RosterService;

/** A method of a service, found by asking the container: so a new one is walked before anybody thinks of it. */
record ServiceMethod(BeanManager beans, Bean<?> bean, Method method) {

    /** Every public method of every service outside {@code firm}, which makes members instead of asking for one. */
    static List<ServiceMethod> all(BeanManager beans) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class))
                .filter(bean -> bean.getBeanClass().getName().matches("org\\.counterpart\\.(?!firm\\.).*Service"))
                .flatMap(bean -> Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new ServiceMethod(beans, bean, method)))
                .toList();
    }

    Class<?> service() {
        return bean.getBeanClass();
    }

    boolean takesAnId() {
        return Arrays.asList(method.getParameterTypes()).contains(UUID.class);
    }

    /** What calling it as this member ends in, on a thing of this firm made for the call; {@code null} is well. */
    Throwable outcome(Member member, House of) {
        Object service = beans.getReference(bean, service(), beans.createCreationalContext(bean));
        Object[] values = Arrays.stream(method.getParameterTypes())
                .map(type -> value(type, member, of))
                .toArray();
        return InsideTheServer.failure(() -> {
            try {
                method.invoke(service, values);
            } catch (InvocationTargetException thrown) {
                throw (Exception) thrown.getCause();
            }
        });
    }

    private Object value(Class<?> type, Member member, House of) {
        if (type == UUID.class) {
            return thing(of);
        }
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
        if (!values.containsKey(type)) {
            throw new AssertionError("Teach this walk what to give " + this + " as a " + type.getSimpleName());
        }
        return values.get(type);
    }

    private UUID thing(House of) {
        if (service() == MembersService.class) {
            return of.invited().id();
        }
        if (service() == RosterService.class) {
            return of.profile(null);
        }
        throw new AssertionError("Teach this walk to make a thing for " + this);
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

    @Override
    public String toString() {
        return service().getSimpleName() + "." + method.getName();
    }
}
