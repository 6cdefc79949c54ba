package org.counterpart.quiz.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.firm.TestMembers;
import org.counterpart.quiz.AskableVersion;
import org.counterpart.quiz.InstrumentService;
import org.counterpart.quiz.QuizLinkData;
import org.counterpart.quiz.QuizLinkDetails;
import org.counterpart.quiz.QuizLinkRow;
import org.counterpart.quiz.QuizLinkService;
import org.counterpart.shell.TestShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class QuizLinksViewTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID VERSION = UUID.randomUUID();
    private static final QuizLinkData ROLES = new QuizLinkData("roles", "Roles", "Welcome.", true, true, VERSION);

    private final QuizLinkService links = mock(QuizLinkService.class);
    private final InstrumentService instruments = mock(InstrumentService.class);
    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @BeforeEach
    void there_is_one_questionnaire() {
        when(instruments.toAskWith(any()))
                .thenReturn(List.of(
                        new AskableVersion(VERSION, UUID.randomUUID(), "Role Orientation", 1, 24, List.of("en"))));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void a_link_shows_where_it_leads_and_how_many_answered() {
        when(links.count(any())).thenReturn(1);
        when(links.rows(any(), any()))
                .thenReturn(List.of(new QuizLinkRow(ID, 1, "roles", "Roles", true, true, 41, 7, Instant.now())));
        open(TestMembers.camila());
        assertThat(said()).contains("1 link", "Open", "41 answers", "7 addresses left");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.endsWith("/q/meridian/roles"));
        assertThat(_find(Button.class, one -> one.withText("New link"))).isEmpty();
    }

    @Test
    void an_empty_list_says_what_to_do_next_to_each_in_their_role() {
        open(TestMembers.vera());
        assertThat(said()).contains("No public link yet", "Open one and put its address");
        MockVaadin.tearDown();
        open(TestMembers.camila());
        assertThat(said()).contains("Your VP opens links");
    }

    @Test
    void a_title_proposes_an_address_until_another_is_typed() {
        adding("Größe & Rôle: 3 rôles?");
        assertThat(slug().getValue()).isEqualTo("grosse-role-3-roles");
        _setValue(slug(), "mine");
        _setValue(title(), "Something else");
        assertThat(slug().getValue()).isEqualTo("mine");
    }

    @Test
    void an_address_that_is_taken_is_said_at_the_field_and_nothing_typed_is_lost() {
        when(links.add(any(), any(), any())).thenThrow(new Conflict("quiz.links.slug.taken"));
        adding("Roles");
        save();
        assertThat(slug().getErrorMessage()).contains("Another link of your firm has this address");
        assertThat(title().getValue()).isEqualTo("Roles");
        assertThat(_get(Dialog.class).isOpened()).isTrue();
    }

    @Test
    void who_saves_second_keeps_what_they_typed_beside_what_the_first_changed() {
        open(TestMembers.vera());
        new QuizLinkDialog(
                        TestMembers.vera(),
                        links,
                        validator,
                        instruments.toAskWith(TestMembers.vera()),
                        "https://counterpart.example/q/meridian",
                        new QuizLinkDetails(ID, 3, ROLES, 0, 0, Instant.now()),
                        id -> {})
                .open();
        when(links.change(any(), any(), anyLong(), any())).thenThrow(new Stale(4));
        when(links.find(any(), eq(ID)))
                .thenReturn(new QuizLinkDetails(
                        ID,
                        4,
                        new QuizLinkData("roles", "Roles", "Come in.", true, false, VERSION),
                        0,
                        0,
                        Instant.now()));
        _setValue(title(), "Three roles");
        save();
        assertThat(title().getValue()).isEqualTo("Three roles");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Come in.");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).anyMatch(text -> text.contains("meanwhile"));
        reset(links);
        save();
        ArgumentCaptor<QuizLinkData> sent = ArgumentCaptor.forClass(QuizLinkData.class);
        verify(links).change(any(), eq(ID), eq(4L), sent.capture());
        assertThat(sent.getValue())
                .isEqualTo(new QuizLinkData("roles", "Three roles", "Come in.", true, false, VERSION));
    }

    private void adding(String title) {
        open(TestMembers.vera());
        _click(_get(Button.class, one -> one.withText("New link")));
        _setValue(title(), title);
    }

    private static void save() {
        _click(_get(Button.class, one -> one.withText("Save")));
    }

    private static TextField title() {
        return _get(TextField.class, one -> one.withLabel("Title"));
    }

    private static TextField slug() {
        return _get(TextField.class, one -> one.withLabel("Address"));
    }

    private static String said() {
        return String.join(" ", _find(Span.class).stream().map(Span::getText).toList());
    }

    private void open(Member member) {
        TestShell.of(member).with(links, instruments, validator).open(QuizLinksView.class, QuizLinkView.class);
        UI.getCurrent().navigate("f/meridian/quiz-links");
        assertThat(_get(H1.class).getText()).isEqualTo("Public links");
    }
}
