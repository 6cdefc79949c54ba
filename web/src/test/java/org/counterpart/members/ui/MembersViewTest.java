package org.counterpart.members.ui;

import static com.github.mvysny.kaributesting.v10.ContextMenuKt._clickItemWithCaption;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Stale;
import org.counterpart.firm.Role;
import org.counterpart.firm.TestMembers;
import org.counterpart.members.Invitation;
import org.counterpart.members.MemberRow;
import org.counterpart.members.MemberStatus;
import org.counterpart.members.MembersService;
import org.counterpart.shell.TestShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class MembersViewTest {

    private static final UUID BIANCA = new UUID(7, 7);

    private final MembersService members = mock(MembersService.class);

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void members_are_a_vps_to_see() {
        TestShell.of(TestMembers.camila()).with(members).open(MembersView.class);
        UI.getCurrent().navigate("f/meridian/members");
        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here for you");
        verify(members, never()).rows(any(), any());
    }

    @Test
    void what_can_be_done_depends_on_where_the_membership_stands() {
        assertThat(actionsFor(MemberStatus.ACTIVE, Role.CONSULTANT)).containsExactly("Change roles", "Deactivate");
        assertThat(actionsFor(MemberStatus.INVITED, Role.CONSULTANT))
                .containsExactly("Change roles", "Send the invitation again", "Deactivate");
        assertThat(actionsFor(MemberStatus.DEACTIVATED, Role.CONSULTANT)).containsExactly("Change roles", "Reactivate");
        assertThat(actionsFor(MemberStatus.ACTIVE, Role.CLIENT)).containsExactly("Deactivate");
    }

    @Test
    void deactivating_asks_first_and_names_the_version_that_was_seen() {
        showing(MemberStatus.ACTIVE, Role.CONSULTANT);
        choose("Deactivate");
        verify(members, never()).deactivate(any(), any(), anyLong());
        confirm();
        verify(members).deactivate(any(), eq(BIANCA), eq(5L));
        assertThat(notice()).contains("Bianca Moreau is deactivated.");
    }

    @Test
    void reactivating_happens_at_once() {
        showing(MemberStatus.DEACTIVATED, Role.CONSULTANT);
        choose("Reactivate");
        verify(members).reactivate(any(), eq(BIANCA), eq(5L));
        assertThat(notice()).contains("Bianca Moreau may come in again.");
    }

    @Test
    void a_member_keeps_at_least_one_role() {
        showing(MemberStatus.ACTIVE, Role.CONSULTANT);
        choose("Change roles");
        CheckboxGroup<Role> roles = roles();
        assertThat(roles.getValue()).containsExactly(Role.CONSULTANT);
        _setValue(roles, Set.of());
        _click(_get(Button.class, one -> one.withText("Save")));
        assertThat(roles.getErrorMessage()).isEqualTo("Choose at least one role.");
        verify(members, never()).changeRoles(any(), any(), anyLong(), any());
        _setValue(roles, Set.of(Role.VP));
        _click(_get(Button.class, one -> one.withText("Save")));
        verify(members).changeRoles(any(), eq(BIANCA), eq(5L), eq(Set.of(Role.VP)));
    }

    @Test
    void the_last_vp_stays_and_the_screen_says_why() {
        showing(MemberStatus.ACTIVE, Role.VP);
        Conflict last = new Conflict("members.vp.last");
        doThrow(last).when(members).deactivate(any(), any(), anyLong());
        choose("Deactivate");
        try {
            confirm();
        } catch (Conflict unhandled) {
            // Where Vaadin would hand it over.
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(unhandled));
            MockVaadin.clientRoundtrip();
        }
        assertThat(notice()).contains("A firm needs an active VP, and this is the last one.");
    }

    @Test
    void who_was_too_late_is_told_and_sees_how_things_stand() {
        showing(MemberStatus.ACTIVE, Role.CONSULTANT);
        doThrow(new Stale(6)).when(members).deactivate(any(), any(), anyLong());
        choose("Deactivate");
        when(members.rows(any(), any())).thenReturn(List.of(bianca(MemberStatus.DEACTIVATED, Role.CONSULTANT)));
        confirm();
        assertThat(notice()).contains("Somebody else changed Bianca Moreau just now.");
        assertThat(actions()).contains("Reactivate");
    }

    @Test
    void an_invitation_says_what_is_wrong_and_keeps_what_was_typed() {
        showing(MemberStatus.ACTIVE, Role.CONSULTANT);
        _click(_get(Button.class, one -> one.withText("Invite")));
        _setValue(name(), "Runa Kjær");
        _setValue(_get(EmailField.class), "");
        send();
        assertThat(_get(EmailField.class).getErrorMessage()).isEqualTo("Fill this in.");
        verify(members, never()).invite(any(), any(), any());

        doThrow(new Conflict("members.email.taken")).when(members).invite(any(), any(), any());
        _setValue(_get(EmailField.class), "both@example.org");
        send();
        assertThat(_get(EmailField.class).getErrorMessage())
                .isEqualTo("Somebody with this address is a member already.");
        assertThat(_get(EmailField.class).getValue()).isEqualTo("both@example.org");
        assertThat(name().getValue()).isEqualTo("Runa Kjær");
    }

    @Test
    void one_dialog_invites_once_however_often_it_is_sent() {
        showing(MemberStatus.ACTIVE, Role.CONSULTANT);
        _click(_get(Button.class, one -> one.withText("Invite")));
        _setValue(name(), "Runa Kjær");
        _setValue(_get(EmailField.class), "Runa@Example.net");
        assertThat(_get(Button.class, one -> one.withText("Send invitation")).isDisableOnClick())
                .isTrue();
        when(members.invite(any(), any(), any()))
                .thenThrow(new Conflict("members.email.taken"))
                .thenReturn(BIANCA);
        send();
        send();
        ArgumentCaptor<String> keys = ArgumentCaptor.forClass(String.class);
        verify(members, times(2))
                .invite(
                        any(),
                        eq(new Invitation("runa@example.net", "Runa Kjær", Set.of(Role.CONSULTANT), "en")),
                        keys.capture());
        assertThat(keys.getAllValues().get(0))
                .isNotNull()
                .isEqualTo(keys.getAllValues().get(1));
        assertThat(_find(InvitationDialog.class)).isEmpty();
        assertThat(notice()).contains("The invitation for Runa Kjær is on its way.");
    }

    private List<String> actionsFor(MemberStatus status, Role role) {
        showing(status, role);
        List<String> actions = actions();
        MockVaadin.tearDown();
        return actions;
    }

    private void showing(MemberStatus status, Role role) {
        when(members.rows(any(), any())).thenReturn(List.of(bianca(status, role)));
        when(members.count(any())).thenReturn(1);
        TestShell.of(TestMembers.vera()).with(members).open(MembersView.class);
        UI.getCurrent().navigate("f/meridian/members");
    }

    private static MemberRow bianca(MemberStatus status, Role role) {
        Instant then = Instant.parse("2025-01-06T09:00:00Z");
        return new MemberRow(
                BIANCA, 5, "Bianca Moreau", "both@example.org", "fr", Set.of(role), status, true, then, then);
    }

    private static List<String> actions() {
        return menu().getItems().get(0).getSubMenu().getItems().stream()
                .map(MenuItem::getText)
                .toList();
    }

    private static void choose(String action) {
        _clickItemWithCaption(menu(), action);
    }

    @SuppressWarnings("unchecked")
    private static MenuBar menu() {
        Component cell = _getCellComponent((Grid<MemberRow>) _get(Grid.class), 0, "actions");
        return (MenuBar) cell;
    }

    private static void confirm() {
        ConfirmDialog question = _get(ConfirmDialog.class);
        // The browser closes it, then says what was chosen.
        question.close();
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        MockVaadin.clientRoundtrip();
    }

    private static void send() {
        _click(_get(Button.class, one -> one.withText("Send invitation")));
    }

    private static TextField name() {
        return _get(TextField.class, one -> one.withLabel("Name"));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Role> roles() {
        return _get(CheckboxGroup.class);
    }

    private static String notice() {
        return getNotifications().stream()
                .map(notice -> notice.getElement().getProperty("text", "")
                        + notice.getElement().getTextRecursively())
                .toList()
                .toString();
    }
}
