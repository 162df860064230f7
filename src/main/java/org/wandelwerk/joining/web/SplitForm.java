package org.wandelwerk.joining.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import org.wandelwerk.joining.SplitOrder;

/** What somebody typed who splits a project. */
public record SplitForm(MultiValueMap<String, String> sent) {

    public String text(String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "").replace("\r\n", "\n");
    }

    SplitOrder order() {
        var after = text("nach");
        return new SplitOrder(
                after.matches("[0-9]{1,9}") ? Integer.parseInt(after) : 0, parts(), text("grund"), text("schluessel"));
    }

    private List<SplitOrder.Part> parts() {
        return IntStream.rangeClosed(1, SplitOrder.MOST)
                .mapToObj(number -> new SplitOrder.Part(number, text("titel" + number), text("inhalt" + number)))
                .toList();
    }

    /** Whether the form asks to be looked at before anything is done. */
    boolean isPreview() {
        return !text("schritt").equals("teilen");
    }
}
