package org.wandelwerk.audit.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.audit.Pack;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Formats;
import org.wandelwerk.shell.Texts;

/** How the records of a pack were chosen, in a sentence of a language. */
public record PackWords(Texts texts, Language language) {

    public String kind(@Nullable String word) {
        return texts.text(language, "audit.kind." + (word == null ? "alle" : word));
    }

    public String method(Pack pack) {
        var order = pack.order();
        var formats = new Formats(language);
        return texts.text(
                language,
                "audit.method." + order.choice(),
                kind(order.kind()),
                order.key() == null ? "" : order.key(),
                order.from() == null ? texts.text(language, "audit.always") : formats.date(order.from()),
                order.until() == null ? texts.text(language, "audit.today") : formats.date(order.until()),
                pack.records().size(),
                pack.found(),
                order.seed() == null ? "" : order.seed());
    }
}
