package org.wandelwerk.draft.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wandelwerk.draft.KeptFields;
import org.wandelwerk.draft.KeptFields.KeptField;
import org.wandelwerk.draft.KeptFields.KeptRecord;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.shell.Texts;

/** Fields that were published for some readers only, each by kind, record and name. */
@Component
class KeptFieldMatters implements MatterSource {

    private final KeptFields fields;
    private final Texts texts;

    KeptFieldMatters(KeptFields fields, Texts texts) {
        this.fields = fields;
        this.texts = texts;
    }

    @Override
    public Optional<NamedMatter> matter(String word, String key) {
        var parts = key.split("\\.", -1);
        return word.equals("angabe") && parts.length == 3
                ? fields.find(parts[0], parts[1])
                        .flatMap(record -> record.fields().stream()
                                .filter(one -> one.field().name().equals(parts[2]))
                                .findFirst()
                                .map(one -> matter(record, one)))
                : Optional.empty();
    }

    private NamedMatter matter(KeptRecord record, KeptField field) {
        var kind = record.kind();
        var what = "%s of %s %s".formatted(field.field().name(), kind.word(), record.id());
        return NamedMatter.shown(
                new Matter(what, kind.scopes(record.id()), field.readers()),
                new Text(name(Language.DE, record, field), name(Language.EN, record, field)),
                KeptFieldsPage.FOLDER + kind.word() + "/" + record.id());
    }

    private String name(Language language, KeptRecord record, KeptField field) {
        var label = record.kind().texts() + "field." + field.field().name();
        return record.state().title() + ": " + texts.text(language, label);
    }
}
