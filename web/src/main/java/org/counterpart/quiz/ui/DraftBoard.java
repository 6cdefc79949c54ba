package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterpart.common.FieldError;
import org.counterpart.shell.Texts;

/** The parts of a draft, one at a time, in one or two languages; which, stands in the address. */
class DraftBoard extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_MISSING = 15;
    private static final Pattern PLACE = Pattern.compile("[a-z.]+\\[(\\d+)].*");

    private final transient DraftDesk desk;
    private final DraftLanguages languages;
    private final Tabs tabs = new Tabs();
    private final Map<String, Tab> byName = new LinkedHashMap<>();
    private final Div content = new Div();
    private final Details missing = new Details();

    DraftBoard(DraftDesk desk, QueryParameters asked) {
        this.desk = desk;
        asked.getSingleParameter("beside")
                .filter(tag ->
                        desk.progress().stream().anyMatch(one -> one.language().equals(tag)))
                .ifPresent(desk::setBeside);
        languages = new DraftLanguages(desk, this::show);
        for (String part : List.of("items", "scales", "answers", "readings", "questions", "general")) {
            Tab tab = new Tab();
            byName.put(part, tab);
            tabs.add(tab);
        }
        asked.getSingleParameter("part").map(byName::get).ifPresent(tabs::setSelectedTab);
        tabs.getElement().setAttribute("aria-label", text("instruments.parts"));
        tabs.addSelectedChangeListener(change -> {
            content.removeAll();
            show();
        });
        missing.addClassName("missing-list");
        desk.watch(this::tell);
        add(languages, tabs, content, missing);
        show();
    }

    /** Shows the part that is open as the draft says now. */
    final void show() {
        int open = lists().findFirst().map(PartList::opened).orElse(-1);
        content.removeAll();
        content.add(part(open));
        languages.show();
        tell();
        UI ui = UI.getCurrent();
        if (isAttached() && ui != null) {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("part", open());
            if (desk.beside() != null) {
                parameters.put("beside", desk.beside());
            }
            String path = ui.getInternals().getActiveViewLocation().getPath();
            ui.getPage().getHistory().replaceState(null, new Location(path, QueryParameters.simple(parameters)));
        }
    }

    private String open() {
        return byName.entrySet().stream()
                .filter(entry -> entry.getValue() == tabs.getSelectedTab())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("items");
    }

    private Component part(int open) {
        return switch (open()) {
            case "scales" -> new PartList<>(new ScalePart(desk), open);
            case "answers" -> new PartList<>(new AnswerPart(desk), open);
            case "readings" -> new PartList<>(new ReadingPart(desk), open);
            case "questions" -> new PartList<>(new QuestionPart(desk), open);
            case "general" -> new GeneralPart(desk);
            default -> new PartList<>(new ItemPart(desk), open);
        };
    }

    /** Says what is missing, without touching what is being typed. */
    private void tell() {
        List<FieldError> lacking = desk.lacking();
        byName.forEach((name, tab) -> {
            long count = lacking.stream()
                    .filter(one -> partOf(one.field()).equals(name))
                    .count();
            String label = text("instruments.part." + name);
            tab.setLabel(count == 0 ? label : text("instruments.part.lacks", "part", label, "count", count));
        });
        lists().forEach(PartList::tell);
        languages.show();
        missing.setVisible(!lacking.isEmpty());
        missing.setSummaryText(Texts.here().count("instruments.missing.count", lacking.size()));
        missing.removeAll();
        UnorderedList list = new UnorderedList();
        lacking.stream().limit(MOST_MISSING).forEach(one -> list.add(new ListItem(jump(one))));
        if (lacking.size() > MOST_MISSING) {
            list.add(new ListItem(text("instruments.more-faults", "count", lacking.size() - MOST_MISSING)));
        }
        missing.add(list);
    }

    private Button jump(FieldError lacking) {
        Button jump = new Button(PathWords.sentence(desk.document(), lacking), click -> open(lacking.field()));
        jump.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        jump.addClassName("jump");
        return jump;
    }

    /** Opens the place that a path names. */
    private void open(String path) {
        String language = path.substring(path.lastIndexOf('.') + 1);
        if (desk.document().languages().contains(language) && !desk.shown().contains(language)) {
            desk.setBeside(language);
        }
        tabs.setSelectedTab(byName.get(partOf(path)));
        show();
        Matcher place = PLACE.matcher(path);
        if (place.matches()) {
            lists().forEach(list -> list.open(Integer.parseInt(place.group(1))));
        }
    }

    private Stream<PartList<?>> lists() {
        return content.getChildren().filter(PartList.class::isInstance).map(list -> (PartList<?>) list);
    }

    private String partOf(String path) {
        String first = path.split("[.\\[]")[0];
        return byName.containsKey(first) ? first : "general";
    }
}
