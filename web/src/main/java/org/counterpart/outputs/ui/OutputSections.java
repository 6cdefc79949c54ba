package org.counterpart.outputs.ui;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.outputs.OutputBlock;
import org.counterpart.outputs.OutputContribution;
import org.counterpart.outputs.OutputDetails;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/**
 * What was released, as sections made of elements: the page and the paper show the same ones, so that neither can say
 * more than the other.
 */
final class OutputSections {

    /** More of one block than anybody reads on a page at once; on paper all of them stand there. */
    private static final int MANY = 40;

    private final Texts texts;
    private final OutputDetails outputs;

    OutputSections(Texts texts, OutputDetails outputs) {
        this.texts = texts;
        this.outputs = outputs;
    }

    /** What was contributed in a block, group by group. */
    Element block(OutputBlock block, boolean folded) {
        Element section = section(block.title());
        if (!block.question().isEmpty()) {
            section.appendElement("p").addClass("hint").text(block.question());
        }
        boolean folds = folded && block.contributions().size() > MANY;
        list(section, folds ? block.contributions().subList(0, MANY) : block.contributions());
        if (folds) {
            Element rest = section.appendElement("details");
            List<OutputContribution> more =
                    block.contributions().subList(MANY, block.contributions().size());
            rest.appendElement("summary").text(texts.count("outputs.more", more.size()));
            list(rest, more);
        }
        return section;
    }

    private void list(Element parent, List<OutputContribution> contributions) {
        Map<String, List<OutputContribution>> groups = contributions.stream()
                .collect(Collectors.groupingBy(OutputContribution::theme, TreeMap::new, Collectors.toList()));
        // Those in no group come last.
        List<OutputContribution> single = groups.remove("");
        groups.forEach((theme, members) -> {
            parent.appendElement("h3").text(theme);
            items(parent, members);
        });
        if (single != null) {
            if (!groups.isEmpty()) {
                parent.appendElement("h3").text(texts.get("outputs.ungrouped"));
            }
            items(parent, single);
        }
    }

    private void items(Element parent, List<OutputContribution> contributions) {
        Element list = parent.appendElement("ul").addClass("said");
        contributions.forEach(one -> item(list, one));
    }

    private void item(Element list, OutputContribution one) {
        Element item = list.appendElement("li");
        item.appendElement("span").addClass("words").text(one.text());
        if (!one.name().isEmpty()) {
            item.appendText(" ");
            item.appendElement("span").addClass("who").text(who(one.name(), one.partyId()));
        }
    }

    private String who(String name, UUID party) {
        String of = outputs.party(party);
        return of.isEmpty() ? name : name + ", " + of;
    }

    static Element section(String title) {
        Element section = new Element("section").addClass("output");
        section.appendElement("h2").text(title);
        return section;
    }
}
