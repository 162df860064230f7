package org.wandelwerk.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class XmlTest {

    @Test
    void whatIsSaidComesBackAsItWas() {
        var said = "Chóśebuz & <b>\"Łužyca\"</b> 'ź' 🏭 ]]>";
        var xml = new Xml().open("a").text("b", said, "c", said).close().toString();
        var read = Jsoup.parse(xml, "", Parser.xmlParser()).expectFirst("b");
        assertThat(read.text()).isEqualTo(said);
        assertThat(read.attr("c")).isEqualTo(said);
    }

    @Test
    void whatNoXmlMayHoldIsLeftOut() {
        assertThat(new Xml().text("a", "b\u0000\u0008\u001f\ufffe\ud800c").toString())
                .endsWith("<a>bc</a>\n");
    }

    @Test
    void anEmptyAttributeIsNotWritten() {
        assertThat(new Xml().empty("a", "b", "", "c", "d").toString()).endsWith("<a c=\"d\"/>\n");
    }

    @Test
    void whatWasOpenedMustBeClosed() {
        assertThatThrownBy(() -> new Xml().open("a").toString()).hasMessageContaining("[a]");
    }
}
