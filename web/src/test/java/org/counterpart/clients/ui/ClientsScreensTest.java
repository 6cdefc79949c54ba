package org.counterpart.clients.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Validation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.clients.ClientsService;
import org.counterpart.clients.ContactAccess;
import org.counterpart.clients.ContactData;
import org.counterpart.clients.ContactDetails;
import org.counterpart.clients.ContactService;
import org.counterpart.clients.ContactStatus;
import org.counterpart.clients.OrganizationData;
import org.counterpart.clients.OrganizationDetails;
import org.counterpart.clients.OrganizationFilter;
import org.counterpart.clients.OrganizationStatus;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.firm.TestMembers;
import org.counterpart.shell.TestShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ClientsScreensTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final OrganizationData NORDHAVN = new OrganizationData(
            "Nordhavn", "DK", "Copenhagen", "Europe/Copenhagen", "Ports", "", "", OrganizationStatus.ACTIVE);

    private final ClientsService clients = mock(ClientsService.class);
    private final ContactService contacts = mock(ContactService.class);

    @BeforeEach
    void nordhavn() {
        when(clients.find(any(), eq(ID))).thenReturn(new OrganizationDetails(ID, 3, NORDHAVN, NOW));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void the_address_says_what_is_looked_for() {
        when(clients.count(any(), any())).thenReturn(7);
        open(TestMembers.camila(), "clients?text=port&status=archived");
        verify(clients).count(any(), eq(new OrganizationFilter("port", OrganizationStatus.ARCHIVED)));
        assertThat(_size(_get(OrganizationGrid.class))).isEqualTo(7);
    }

    @Test
    void an_empty_list_says_what_to_do_next() {
        open(TestMembers.camila(), "clients");
        assertThat(said()).contains("Add the first one with its people.");
    }

    @Test
    void clients_find_no_such_screen() {
        assertThat(at(TestMembers.clara(), "clients")).isNotEqualTo("Client organisations");
    }

    @Test
    void a_name_that_is_taken_is_said_at_the_field_and_nothing_typed_is_lost() {
        when(clients.add(any(), any(), any())).thenThrow(new Conflict("clients.name.taken"));
        open(TestMembers.vera(), "clients");
        _click(_get(Button.class, one -> one.withText("Add organisation")));
        _setValue(field("Name"), "Nordhavn");
        _setValue(zone(), "Europe/Copenhagen");
        _click(_get(Button.class, one -> one.withText("Save")));
        assertThat(field("Name").getErrorMessage()).contains("There is a client organisation of this name already");
        assertThat(field("Name").getValue()).isEqualTo("Nordhavn");
        assertThat(_get(Dialog.class).isOpened()).isTrue();
    }

    @Test
    void who_saves_second_keeps_what_they_typed_beside_what_the_first_changed() {
        when(clients.change(any(), any(), anyLong(), any())).thenThrow(new Stale(4));
        open(TestMembers.vera(), "clients/" + ID);
        _click(_get(Button.class, one -> one.withText("Edit")));
        _setValue(field("Name"), "Nordhavn Port");
        when(clients.find(any(), eq(ID)))
                .thenReturn(new OrganizationDetails(
                        ID,
                        4,
                        new OrganizationData(
                                "Nordhavn Ltd",
                                "DK",
                                "Aarhus",
                                "Europe/Copenhagen",
                                "Ports",
                                "",
                                "",
                                OrganizationStatus.ACTIVE),
                        NOW));
        _click(_get(Button.class, one -> one.withText("Save")));
        assertThat(field("Name").getValue()).isEqualTo("Nordhavn Port");
        assertThat(field("City").getValue()).isEqualTo("Aarhus");
        verify(clients).change(any(), eq(ID), eq(3L), any());
    }

    @Test
    void a_contact_begins_with_the_organisations_zone_and_what_the_service_finds_wrong_stands_at_the_field() {
        when(contacts.add(any(), any(), any(), any())).thenThrow(new Invalid("phone", "clients.phone.unknown"));
        open(TestMembers.camila(), "clients/" + ID);
        _click(_get(Button.class, one -> one.withText("Add person")));
        assertThat(zone().getValue()).isEqualTo("Europe/Copenhagen");
        _setValue(field("Name"), "Solveig Dahl");
        _setValue(field("Telephone"), "12");
        _click(_get(Button.class, one -> one.withText("Save")));
        assertThat(field("Telephone").getErrorMessage()).startsWith("There is no such telephone number.");
        assertThat(field("Telephone").getValue()).isEqualTo("12");
    }

    @Test
    void an_address_that_another_there_has_is_said_at_the_field() {
        when(contacts.add(any(), any(), any(), any())).thenThrow(new Conflict("clients.contact.email.taken"));
        open(TestMembers.camila(), "clients/" + ID);
        _click(_get(Button.class, one -> one.withText("Add person")));
        _setValue(field("Name"), "Solveig Dahl");
        _setValue(_get(EmailField.class), "solveig@nordhavn.example");
        _click(_get(Button.class, one -> one.withText("Save")));
        assertThat(_get(EmailField.class).getErrorMessage()).startsWith("Somebody else at this organisation");
    }

    @Test
    void a_number_in_groups_is_no_change_of_the_number() {
        ContactDetails solveig = contact(ContactAccess.NONE, ContactStatus.ACTIVE, "+4533123456");
        know(solveig);
        when(contacts.change(any(), any(), any(), anyLong(), any())).thenThrow(new Stale(2));
        open(TestMembers.camila(), "clients/" + ID);
        choose("Edit");
        assertThat(field("Telephone").getValue()).isEqualTo("+45 33 12 34 56");
        _setValue(_get(TextArea.class), "Knows everybody.");
        know(contact(ContactAccess.NONE, ContactStatus.ACTIVE, "+4744123456"));
        _click(_get(Button.class, one -> one.withText("Save")));
        assertThat(field("Telephone").getValue()).as("theirs").isEqualTo("+47 44 12 34 56");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Knows everybody.");
    }

    @Test
    void only_a_vp_lets_somebody_in() {
        know(contact(ContactAccess.NONE, ContactStatus.ACTIVE, ""));
        open(TestMembers.camila(), "clients/" + ID);
        assertThat(choices()).containsExactly("Edit", "Has left");
        MockVaadin.tearDown();
        open(TestMembers.vera(), "clients/" + ID);
        assertThat(choices()).containsExactly("Edit", "Invite", "Has left");
    }

    @Test
    void whoever_left_comes_back_before_they_are_invited() {
        know(contact(ContactAccess.CLOSED, ContactStatus.LEFT, ""));
        open(TestMembers.vera(), "clients/" + ID);
        assertThat(choices()).containsExactly("Edit", "Is back");
    }

    @Test
    void to_be_back_is_to_be_active_and_nothing_else() {
        ContactDetails left = contact(ContactAccess.CLOSED, ContactStatus.LEFT, "");
        know(left);
        open(TestMembers.vera(), "clients/" + ID);
        choose("Is back");
        ArgumentCaptor<ContactData> sent = ArgumentCaptor.forClass(ContactData.class);
        verify(contacts).change(any(), eq(ID), eq(left.id()), eq(1L), sent.capture());
        assertThat(sent.getValue())
                .isEqualTo(
                        contact(ContactAccess.CLOSED, ContactStatus.ACTIVE, "").data());
    }

    @Test
    void without_an_address_nobody_is_invited() {
        ContactDetails silent = new ContactDetails(
                UUID.randomUUID(),
                1,
                ID,
                null,
                ContactAccess.NONE,
                new ContactData("Solveig Dahl", "", "", "", "en", "Europe/Oslo", "", ContactStatus.ACTIVE),
                NOW);
        know(silent);
        open(TestMembers.vera(), "clients/" + ID);
        choose("Invite");
        verify(contacts, never()).invite(any(), any(), any());
    }

    private void know(ContactDetails contact) {
        when(contacts.count(any(), any())).thenReturn(1);
        when(contacts.rows(any(), any(), any())).thenReturn(List.of(contact));
        when(contacts.find(any(), any(), any())).thenReturn(contact);
    }

    private static ContactDetails contact(ContactAccess access, ContactStatus status, String phone) {
        return new ContactDetails(
                UUID.nameUUIDFromBytes("solveig".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                1,
                ID,
                null,
                access,
                new ContactData("Solveig Dahl", "", "solveig@nordhavn.example", phone, "en", "Europe/Oslo", "", status),
                NOW);
    }

    private static List<String> choices() {
        return items().map(MenuItem::getText).toList();
    }

    private static void choose(String choice) {
        _click(items().filter(item -> item.getText().equals(choice)).findFirst().orElseThrow());
    }

    private static Stream<MenuItem> items() {
        MenuBar bar = (MenuBar) _getCellComponent(_get(ContactGrid.class), 0, "actions");
        return bar.getItems().get(0).getSubMenu().getItems().stream();
    }

    private static TextField field(String label) {
        return _get(TextField.class, one -> one.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> zone() {
        return _get(ComboBox.class, one -> one.withLabel("Time zone"));
    }

    private static String said() {
        return _find(Span.class).stream().map(Span::getText).toList().toString();
    }

    private void open(Member member, String path) {
        assertThat(at(member, path)).isIn("Client organisations", "Nordhavn");
    }

    @SuppressWarnings("unchecked")
    private String at(Member member, String path) {
        Instance<OrganizationPart> parts = mock(Instance.class);
        when(parts.stream()).thenReturn(Stream.of());
        TestShell.of(member)
                .with(
                        clients,
                        contacts,
                        parts,
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        Validation.buildDefaultValidatorFactory().getValidator())
                .open(ClientsView.class, OrganizationView.class);
        Location location = new Location("f/meridian/" + path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return _get(H1.class).getText();
    }
}
