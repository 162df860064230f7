package org.wandelwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.shell.GermanMarks.around;

import org.junit.jupiter.api.Test;

class GermanMarksTest {

    @Test
    void germanWordsBecomeAMarkedPart() {
        assertThat(GermanMarks.asParts("<p>" + around("Alle Projekte") + " 5</p>"))
                .isEqualTo("<p><span lang=\"de\">Alle Projekte</span> 5</p>");
    }

    @Test
    void withinTagsAndWhereHtmlAllowsNoPartsTheyStandPlain() {
        assertThat(GermanMarks.asParts("<nav aria-label=\"" + around("a > b") + "\">" + around("c") + "</nav>"))
                .isEqualTo("<nav aria-label=\"a > b\"><span lang=\"de\">c</span></nav>");
        assertThat(GermanMarks.asParts("<title>" + around("a") + "</title><svg><title>" + around("b") + "</title><text>"
                        + around("c") + "</text></svg><option>" + around("d") + "</option>"))
                .isEqualTo("<title>a</title><svg><title>b</title><text>c</text></svg><option>d</option>");
    }

    @Test
    void aPageThatEndsWithinATagEndsThere() {
        assertThat(GermanMarks.asParts("<p class=\"" + around("a"))).isEqualTo("<p class=\"a");
    }
}
