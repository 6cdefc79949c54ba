package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.counterpart.roster.ImportProgress;
import org.counterpart.shell.Background;

/** How far an import is. */
class ImportProgressBar extends Div {

    private static final long serialVersionUID = 1L;

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();

    ImportProgressBar() {
        addClassName("import-progress");
        bar.getElement().setAttribute("aria-label", text("roster.import.progress"));
        words.getElement().setAttribute("role", "status");
        add(words, bar);
    }

    void begin() {
        setVisible(true);
        bar.setIndeterminate(true);
        words.setText("");
    }

    /** Told by the thread that works, shown on the screen. */
    ImportProgress of(UI screen) {
        return (step, done, of) -> Background.show(screen, () -> {
            bar.setIndeterminate(of == 0);
            bar.setValue(of == 0 ? 0 : Math.min(1, (double) done / of));
            words.setText(text(
                    step == ImportProgress.Step.CHECKING ? "roster.import.checking" : "roster.import.writing",
                    "done",
                    done,
                    "of",
                    of));
        });
    }
}
