package org.counterpart.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.counterpart.firm.TestMembers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembershipWatchTest {

    private final TestShell shell = TestShell.of(TestMembers.clara());
    private final MembershipWatch watch = new MembershipWatch(shell.memberships());
    private final VaadinRequest request = mock(VaadinRequest.class);
    private final VaadinResponse response = mock(VaadinResponse.class);
    private final StringWriter body = new StringWriter();

    @BeforeEach
    void open() throws Exception {
        shell.open();
        when(response.getWriter()).thenReturn(new PrintWriter(body, true));
        UI.getCurrent().navigate("f/meridian");
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void who_still_stands_goes_on() throws Exception {
        click();
        assertThat(watch.handleRequest(VaadinSession.getCurrent(), request, response))
                .isFalse();
    }

    @Test
    void who_no_longer_stands_loses_the_very_next_request() throws Exception {
        when(shell.memberships().stands(any())).thenReturn(false);
        click();
        assertThat(watch.handleRequest(VaadinSession.getCurrent(), request, response))
                .isTrue();
        assertThat(body).hasToString("for(;;);[{\"meta\":{\"async\":true,\"sessionExpired\":true}}]");
    }

    @Test
    void who_no_longer_stands_downloads_nothing_either() throws Exception {
        when(shell.memberships().stands(any())).thenReturn(false);
        when(request.getPathInfo())
                .thenReturn("/VAADIN/dynamic/resource/" + UI.getCurrent().getUIId() + "/key/report.pdf");
        assertThat(watch.handleRequest(VaadinSession.getCurrent(), request, response))
                .isTrue();
        verify(response).setStatus(404);
    }

    @Test
    void other_requests_ask_the_database_nothing() throws Exception {
        when(request.getPathInfo()).thenReturn("/");
        assertThat(watch.handleRequest(VaadinSession.getCurrent(), request, response))
                .isFalse();
        verify(shell.memberships(), never()).stands(any());
    }

    private void click() {
        when(request.getParameter("v-r")).thenReturn("uidl");
        when(request.getParameter("v-uiId"))
                .thenReturn(String.valueOf(UI.getCurrent().getUIId()));
    }
}
