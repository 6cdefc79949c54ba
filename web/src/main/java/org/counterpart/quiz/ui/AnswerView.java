package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.common.Problem;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.SelfAnswerService;
import org.counterpart.quiz.SelfSheet;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Moment;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/**
 * The questionnaire about oneself: one item at a time or all on a page. A digit, a tap or a click answers, keeps the answer
 * and goes on; so it is filled in by keyboard alone, and goes on from the first open item on any device.
 */
@CdiComponent
@Route(value = "role-profiles/:id/answer", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class AnswerView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final List<Key> DIGITS = List.of(
            Key.DIGIT_1,
            Key.DIGIT_2,
            Key.DIGIT_3,
            Key.DIGIT_4,
            Key.DIGIT_5,
            Key.DIGIT_6,
            Key.DIGIT_7,
            Key.DIGIT_8,
            Key.DIGIT_9);
    private static final List<Key> NUMPAD = List.of(
            Key.NUMPAD_1,
            Key.NUMPAD_2,
            Key.NUMPAD_3,
            Key.NUMPAD_4,
            Key.NUMPAD_5,
            Key.NUMPAD_6,
            Key.NUMPAD_7,
            Key.NUMPAD_8,
            Key.NUMPAD_9);

    private final transient SelfAnswerService service;
    private final Member member;
    private final Div head = new Div();
    private final Div sheet = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Span told = new Span();
    private final Button mode = new Button();
    private UUID id;
    private transient SelfSheet now;

    /** The item in hand; as many as there are: everything was gone through. */
    private int place;

    private boolean page;

    @Inject
    AnswerView(Member member, SelfAnswerService service) {
        this.member = member;
        this.service = service;
        addClassNames("screen", "reading", "self-sheet");
        told.addClassName("secondary");
        told.getElement().setAttribute("role", "status");
        mode.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        mode.addClickListener(click -> {
            page = !page;
            show(true);
        });
        Div progress = new Div(bar, told, mode);
        progress.addClassName("progress-line");
        sheet.setWidthFull();
        add(head, progress, sheet);
        for (int i = 0; i < DIGITS.size(); i++) {
            int digit = i + 1;
            Shortcuts.addShortcutListener(this, () -> answer(place, digit), DIGITS.get(i));
            Shortcuts.addShortcutListener(this, () -> answer(place, digit), NUMPAD.get(i));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = ProfileNavigation.id(event);
            now = service.sheet(member, id);
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (now.sentAt() != null) {
            event.forwardTo(ProfileNavigation.profile(member, id));
            return;
        }
        place = firstOpen();
        heading();
        show(false);
    }

    @Override
    public String getPageTitle() {
        return (now == null ? "" : now.title() + " · ") + text("app.name");
    }

    private void heading() {
        head.removeAll();
        head.add(new H1(now.title()));
        Paragraph promise = new Paragraph(text("profile.answer.promise"));
        promise.addClassName("prose");
        head.add(promise);
        if (now.open()) {
            Span closes =
                    new Span(new Span(text("profile.answer.until") + " "), new Moment(now.closesAt(), now.zone()));
            closes.addClassName("secondary");
            head.add(closes);
        }
    }

    /** @param focus whether the keyboard goes to what is shown: not before somebody did something */
    private void show(boolean focus) {
        sheet.removeAll();
        int total = items().size();
        int answered = (int) items().stream()
                .filter(item -> now.answers().containsKey(item.key()))
                .count();
        bar.setMax(Math.max(total, 1));
        bar.setValue(answered);
        bar.getElement().setAttribute("aria-label", text("profile.answer.progress"));
        told.setText(text("profile.answer.answered", "count", answered, "total", total)
                + (now.savedAt() == null ? "" : " · " + text("sheet.saved")));
        mode.setText(text(page ? "sheet.one" : "sheet.page"));
        mode.setVisible(now.isOpen());
        if (!now.isOpen()) {
            sheet.add(new Paragraph(text("quiz.closed")));
        } else if (page) {
            for (int i = 0; i < total; i++) {
                sheet.add(item(i));
            }
            sheet.add(end(answered, total));
        } else if (place < total) {
            sheet.add(item(place), steps());
        } else {
            sheet.add(end(answered, total), steps());
        }
        if (focus) {
            focus();
        }
    }

    private ItemCard item(int at) {
        InstrumentDocument.Item item = items().get(at);
        ItemCard card = new ItemCard(
                now.instrument(), at, now.answers().get(item.key()), value -> answer(at, value - lowest() + 1));
        card.setClassName("current", at == place);
        return card;
    }

    private Div steps() {
        Button back = new Button(text("sheet.back"), click -> go(place - 1));
        back.setEnabled(place > 0);
        Button next = new Button(text("sheet.next"), click -> go(place + 1));
        next.setVisible(place < items().size());
        Div steps = new Div(back, next);
        steps.addClassName("actions");
        return steps;
    }

    private Div end(int answered, int total) {
        Div end = new Div();
        end.addClassName("sheet-end");
        if (answered < total) {
            Paragraph open = new Paragraph(Texts.here().count("profile.answer.open", total - answered));
            Button first = new Button(text("profile.answer.first-open"), click -> go(firstOpen()));
            end.add(open, first);
            return end;
        }
        Button send = new Button(text("sheet.send.self"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        end.add(new Paragraph(text("sheet.all-answered") + " " + text("sheet.check-hint")), send);
        return end;
    }

    private void go(int to) {
        place = Math.max(0, Math.min(to, items().size()));
        show(true);
    }

    /** @param step which of the answers, from 1 */
    private void answer(int at, int step) {
        if (now == null || !now.isOpen() || at >= items().size() || lowest() + step - 1 > highest()) {
            return;
        }
        try {
            now = service.save(member, id, Map.of(items().get(at).key(), lowest() + step - 1));
        } catch (Problem refused) {
            // Closed, or sent from another device: what was kept stays, and this shows how things stand.
            Notices.problem(refused);
            now = service.sheet(member, id);
            show(false);
            return;
        }
        go(at + 1);
    }

    private void send() {
        try {
            service.send(member, id);
        } catch (Problem refused) {
            Notices.problem(refused);
            now = service.sheet(member, id);
            if (now.sentAt() == null) {
                go(firstOpen());
                return;
            }
        }
        ProfileNavigation.toProfile(member, id);
    }

    /** To what is in hand now, so that it is read out and digits and Tab go on from there. */
    private void focus() {
        sheet.getElement()
                .executeJs("setTimeout(() => { const e = this.querySelector('.current h2') ?? this.querySelector("
                        + "'.sheet-end vaadin-button') ?? this.querySelector('h2');"
                        + " if (e) { e.focus({preventScroll: true}); (e.closest('.sheet-item') ?? e)"
                        + ".scrollIntoView({block: 'nearest'}); } }, 0)");
    }

    private int firstOpen() {
        int at = 0;
        while (at < items().size() && now.answers().containsKey(items().get(at).key())) {
            at++;
        }
        return at;
    }

    private List<InstrumentDocument.Item> items() {
        return now.instrument().items();
    }

    private int lowest() {
        return now.instrument().answers().lowest();
    }

    private int highest() {
        return now.instrument().answers().highest();
    }
}
