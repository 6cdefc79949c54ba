package org.counterpart.shell;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockInstantiator;
import com.github.mvysny.kaributesting.v10.mock.MockService;
import com.github.mvysny.kaributesting.v10.mock.MockVaadinServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.Membership;
import org.counterpart.firm.MembershipService;
import org.mockito.Mockito;

/**
 * The shell around screens under test: somebody signed in, the firms they belong to, and the beans that the screens ask
 * for. Screens are made by their {@code @Inject} constructors, after the shell's own rules had their say.
 */
public final class TestShell {

    private final List<Object> beans = new ArrayList<>();
    private final MembershipService memberships = Mockito.mock(MembershipService.class);

    private TestShell(Member... members) {
        Mockito.when(memberships.enter(Mockito.anyString())).thenThrow(new NotFound("firm.unknown"));
        Mockito.when(memberships.stands(Mockito.any())).thenReturn(true);
        List<Membership> mine = new ArrayList<>();
        for (Member member : members) {
            Mockito.doReturn(member).when(memberships).enter(member.slug());
            mine.add(new Membership(member.slug(), member.firmName(), member.roles()));
        }
        Mockito.when(memberships.mine()).thenReturn(mine);
        beans.add(memberships);
        beans.add(Mockito.mock(Settings.class));
    }

    /** Somebody with these memberships. */
    public static TestShell of(Member... members) {
        return new TestShell(members);
    }

    /** What screens may ask for. */
    public TestShell with(Object... more) {
        beans.addAll(Arrays.asList(more));
        return this;
    }

    /** Opens the shell with its own screens and these; the caller closes it with {@code MockVaadin.tearDown()}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final TestShell open(Class<? extends Component>... screens) {
        Set<Class<? extends Component>> routes = new HashSet<>(Arrays.asList(screens));
        routes.add(ChooseFirmView.class);
        routes.add(HomeView.class);
        MockVaadin.setup(UI::new, new Servlet(new Routes(routes, Set.of(NotFoundView.class, FailureView.class), true)));
        return this;
    }

    /** The memberships that the shell asks. */
    public MembershipService memberships() {
        return memberships;
    }

    private final class Servlet extends MockVaadinServlet {

        private static final long serialVersionUID = 1L;

        Servlet(Routes routes) {
            super(routes);
        }

        @Override
        protected VaadinServletService createServletService(DeploymentConfiguration configuration)
                throws ServiceException {
            MockService service = new MockService(this, configuration, getUiFactory()) {
                private static final long serialVersionUID = 1L;

                @Override
                public Instantiator getInstantiator() {
                    return MockInstantiator.create(new Beans(this));
                }
            };
            service.init();
            ShellService shell = new ShellService();
            shell.memberships = memberships;
            shell.start(new ServiceInitEvent(service));
            getRoutes().register(service.getContext());
            return service;
        }
    }

    private final class Beans extends DefaultInstantiator {

        private static final long serialVersionUID = 1L;

        Beans(VaadinServletService service) {
            super(service);
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            return bean(type);
        }

        @Override
        public <T extends Component> T createComponent(Class<T> type) {
            return bean(type);
        }

        private <T> T bean(Class<T> type) {
            if (type == Member.class) {
                return type.cast(Screens.of(UI.getCurrent()).orElseThrow());
            }
            return beans.stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .findFirst()
                    .orElseGet(() -> made(type));
        }

        private <T> T made(Class<T> type) {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                boolean ours = type.getName().startsWith("org.counterpart.");
                if (ours && (constructor.isAnnotationPresent(Inject.class) || constructor.getParameterCount() == 0)) {
                    Object[] arguments = Arrays.stream(constructor.getParameterTypes())
                            .map(this::bean)
                            .toArray();
                    try {
                        constructor.setAccessible(true);
                        return type.cast(constructor.newInstance(arguments));
                    } catch (java.lang.reflect.InvocationTargetException thrown) {
                        throw thrown.getCause() instanceof RuntimeException cause
                                ? cause
                                : new IllegalStateException(thrown.getCause());
                    } catch (ReflectiveOperationException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                }
            }
            return super.getOrCreate(type);
        }
    }
}
