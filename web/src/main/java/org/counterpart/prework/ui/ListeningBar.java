package org.counterpart.prework.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Duration;
import java.util.function.Consumer;
import org.counterpart.common.Problem;
import org.counterpart.prework.CallRow;
import org.counterpart.shell.Notices;

/** The clock of listening, which lies in the database: it goes on whatever becomes of this window. */
class ListeningBar extends Section {

    private static final long serialVersionUID = 1L;

    /** The browser's clock ticks from what the server's shows, so that a browser's wrong time does not matter. */
    private static final String TICK =
            """
            const start = Date.now() - $0 * 1000;
            const tick = () => {
              const seconds = Math.max(0, Math.floor((Date.now() - start) / 1000));
              this.textContent = Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
            };
            clearInterval(this.listening);
            tick();
            this.listening = setInterval(() => this.isConnected ? tick() : clearInterval(this.listening), 1000);
            """;

    private final transient PreworkDesk desk;
    private final transient Consumer<CallRow> told;
    private final Div shown = new Div();
    private final PlanForm plan;
    private transient CallRow call;
    private Span clock;

    /** @param told what became of the interview, each time */
    ListeningBar(PreworkDesk desk, CallRow call, Consumer<CallRow> told) {
        this.desk = desk;
        this.told = told;
        this.call = call;
        this.plan = new PlanForm(desk, call, this::changed);
        addClassName("listening");
        shown.addClassName("listening-clock");
        add(shown, plan);
        draw();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        tick();
    }

    private void draw() {
        shown.removeAll();
        clock = null;
        if (call.beganAt() == null) {
            Button begin = new Button(text("prework.listen"), VaadinIcon.PLAY.create(), click -> turn(true));
            begin.setDisableOnClick(true);
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            shown.add(begin);
        } else {
            Button pause = new Button(text("prework.pause"), VaadinIcon.STOP.create(), click -> turn(false));
            pause.setDisableOnClick(true);
            pause.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
            clock = new Span();
            clock.addClassName("clock");
            clock.getElement().setAttribute("role", "timer");
            clock.getElement().setAttribute("aria-label", text("prework.listening.clock"));
            shown.add(pause, clock);
            if (isAttached()) {
                tick();
            }
        }
        Span so = new Span(
                call.minutes() == 0
                        ? text("prework.listened.not-yet")
                        : text("prework.listened", "minutes", call.minutes()));
        so.addClassName("secondary");
        so.getElement().setAttribute("role", "status");
        shown.add(so);
    }

    private void tick() {
        if (clock != null) {
            long seconds =
                    Duration.between(call.beganAt(), desk.clock().instant()).toSeconds();
            clock.getElement().executeJs(TICK, (double) seconds);
        }
    }

    private void turn(boolean on) {
        try {
            var interviews = desk.services().interviews;
            changed(
                    on
                            ? interviews.begin(desk.member(), desk.id(), call.participantId())
                            : interviews.pause(desk.member(), desk.id(), call.participantId()));
            plan.show(call);
        } catch (Problem refused) {
            Notices.problem(refused);
            draw();
        }
    }

    private void changed(CallRow now) {
        call = now;
        told.accept(now);
        draw();
    }
}
