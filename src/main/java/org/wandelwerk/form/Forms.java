package org.wandelwerk.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wandelwerk.definition.YamlPart;
import org.wandelwerk.kernel.NotFound;

/** The forms that ship with the house, in all versions that ever did; each is read when it is first asked for. */
@Component
public class Forms {

    private static final String FOLDER = "forms/";

    /** Kept for ever, because a version never changes. */
    private final Map<FormId, Form> known = new ConcurrentHashMap<>();

    /**
     * @throws NotFound when there is no such form
     * @throws org.wandelwerk.definition.UnreadableFile when its file breaks a rule
     */
    public Form form(FormId id) {
        return known.computeIfAbsent(id, Forms::read);
    }

    /** Whether there is such a form. */
    public boolean has(FormId id) {
        return file(id).exists();
    }

    private static Form read(FormId id) {
        var file = file(id);
        if (!file.exists()) {
            throw new NotFound("form " + id.printed());
        }
        try {
            return new FormReader(YamlPart.read(id.file(), file.getContentAsString(StandardCharsets.UTF_8))).form();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassPathResource file(FormId id) {
        return new ClassPathResource(FOLDER + id.file());
    }
}
