package org.wandelwerk.reference.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.reference.Collections;

/** Shows the office what was loaded of what was funded elsewhere. */
@RestController
@RequestMapping(CollectionsPage.ADDRESS)
class CollectionsController {

    private final Collections collections;

    CollectionsController(Collections collections) {
        this.collections = collections;
    }

    @GetMapping
    CollectionsPage all(@RequestParam(required = false) @Nullable String nach) {
        return new CollectionsPage(collections.list(nach), nach == null);
    }

    @GetMapping("/{key}")
    CollectionPage one(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String nach) {
        var entry = collections.find(key);
        var typed = q.substring(0, Math.min(q.length(), SearchWords.LONGEST)).strip();
        var part = collections.operations(entry.collection().id(), SearchWords.of(typed), nach);
        return new CollectionPage(entry, typed, part, nach == null);
    }
}
