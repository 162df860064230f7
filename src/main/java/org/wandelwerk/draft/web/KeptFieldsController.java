package org.wandelwerk.draft.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.draft.KeptFields;

/** Shows whoever is signed in what was published of a record for them and not for everybody. */
@RestController
class KeptFieldsController {

    private final KeptFields fields;

    KeptFieldsController(KeptFields fields) {
        this.fields = fields;
    }

    @GetMapping(KeptFieldsPage.FOLDER + "{word}/{key}")
    KeptFieldsPage show(@PathVariable String word, @PathVariable String key) {
        return new KeptFieldsPage(fields.get(word, key));
    }
}
