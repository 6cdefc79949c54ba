package org.counterpart.programmes.ui;

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
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import jakarta.validation.Validation;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.firm.TestMembers;
import org.counterpart.programmes.ProgrammeData;
import org.counterpart.programmes.ProgrammeDetails;
import org.counterpart.programmes.ProgrammeFilter;
import org.counterpart.programmes.ProgrammeService;
import org.counterpart.programmes.ProgrammeStatus;
import org.counterpart.shell.TestShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ProgrammesViewTest {

    private static final UUID ID = UUID.randomUUID();
    private static final ProgrammeData LISTENING =
            new ProgrammeData("Listening", "", List.of("en"), 3, true, ProgrammeStatus.OFFERED);

    private final ProgrammeService programmes = mock(ProgrammeService.class);

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void the_address_says_what_is_looked_for() {
        when(programmes.count(any(), any())).thenReturn(7);
        open(TestMembers.vera(), "programmes?text=board&status=retired");
        verify(programmes).count(any(), eq(new ProgrammeFilter("board", null, ProgrammeStatus.RETIRED)));
        assertThat(_size(_get(ProgrammeGrid.class))).isEqualTo(7);
    }

    @Test
    void an_empty_list_says_what_to_do_next_to_each_in_their_role() {
        open(TestMembers.vera(), "programmes");
        assertThat(said()).contains("Add what the firm delivers");
        MockVaadin.tearDown();
        open(TestMembers.camila(), "programmes");
        assertThat(said()).contains("A VP adds what the firm delivers");
        assertThat(_find(Button.class, one -> one.withText("Add programme"))).isEmpty();
    }

    @Test
    void a_length_in_days_is_kept_in_half_days() {
        adding("Listening", 1.5);
        ArgumentCaptor<ProgrammeData> sent = ArgumentCaptor.forClass(ProgrammeData.class);
        verify(programmes).add(any(), sent.capture(), any());
        assertThat(sent.getValue()).isEqualTo(new ProgrammeData("Listening", "", List.of("en"), 3, false, null));
    }

    @Test
    void a_length_that_is_not_of_half_days_says_so_and_nothing_is_sent() {
        adding("Listening", 0.7);
        assertThat(_get(NumberField.class).getErrorMessage()).isEqualTo("Give a length from half a day to 100 days.");
        verify(programmes, never()).add(any(), any(), any());
    }

    @Test
    void a_name_that_is_taken_is_said_at_the_field_and_nothing_typed_is_lost() {
        when(programmes.add(any(), any(), any())).thenThrow(new Conflict("programmes.name.taken"));
        adding("Listening", 2.0);
        assertThat(name().getErrorMessage()).contains("There is a programme of this name already");
        assertThat(name().getValue()).isEqualTo("Listening");
        assertThat(_get(Dialog.class).isOpened()).isTrue();
    }

    @Test
    void who_saves_second_keeps_what_they_typed_beside_what_the_first_changed() {
        open(TestMembers.vera(), "programmes");
        new ProgrammeDialog(
                        TestMembers.vera(),
                        programmes,
                        Validation.buildDefaultValidatorFactory().getValidator(),
                        new ProgrammeDetails(ID, 3, LISTENING),
                        () -> {})
                .open();
        when(programmes.change(any(), any(), anyLong(), any())).thenThrow(new Stale(4));
        when(programmes.find(any(), eq(ID)))
                .thenReturn(new ProgrammeDetails(
                        ID, 4, new ProgrammeData("Hearing", "", List.of("en"), 8, true, ProgrammeStatus.OFFERED)));
        _setValue(name(), "Listening well");
        _click(_get(Button.class, one -> one.withText("Save")));
        assertThat(name().getValue()).isEqualTo("Listening well");
        assertThat(_get(NumberField.class).getValue()).isEqualTo(4.0);
    }

    private void adding(String typed, double days) {
        open(TestMembers.vera(), "programmes");
        _click(_get(Button.class, one -> one.withText("Add programme")));
        _setValue(name(), typed);
        _setValue(_get(NumberField.class), days);
        _click(_get(Button.class, one -> one.withText("Save")));
    }

    private static TextField name() {
        return _get(TextField.class, one -> one.withLabel("Name"));
    }

    private static String said() {
        return _find(Span.class).stream().map(Span::getText).toList().toString();
    }

    private void open(Member member, String path) {
        TestShell.of(member)
                .with(programmes, Validation.buildDefaultValidatorFactory().getValidator())
                .open(ProgrammesView.class);
        Location location = new Location("f/meridian/" + path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        assertThat(_get(H1.class).getText()).isEqualTo("Programmes");
    }
}
