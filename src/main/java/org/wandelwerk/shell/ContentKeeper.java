package org.wandelwerk.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.wandelwerk.kernel.Language;

/**
 * Answers for a controller of public content with what it answered before, as long as nothing of it changed. Many
 * readers who want the same at once wait for the first of them.
 */
class ContentKeeper implements MethodInterceptor {

    /** What tells the content of one public page from another's; the look does not matter. */
    record ContentKey(String path, @Nullable String query, Language language, LocalDate day) {}

    private static final int PATIENCE_SECONDS = 2;

    private final ObjectProvider<PageCache> cache;
    private final ObjectProvider<PageHeads> heads;
    private final Map<ContentKey, Making> makings = new ConcurrentHashMap<>();

    /** Asks for the cache late, because it stands around the beans of others. */
    ContentKeeper(ObjectProvider<PageCache> cache, ObjectProvider<PageHeads> heads) {
        this.heads = heads;
        this.cache = cache;
    }

    /** Content that is being made, begun at a turn of the shelf. */
    private record Making(long begun, CompletableFuture<Optional<KeptContent>> content) {

        Optional<KeptContent> await() {
            return content.copy()
                    .completeOnTimeout(Optional.empty(), PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        }
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var kept = cache.getObject();
        if (!kept.isOn()
                || !kept.isTrusted()
                || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked)) {
            return call.proceed();
        }
        var key = key(asked.getRequest(), kept.today());
        var known = kept.contents().find(key);
        return known.isPresent() ? given(known.get(), asked.getRequest()) : once(call, key, kept, asked.getRequest());
    }

    private static ContentKey key(HttpServletRequest request, LocalDate day) {
        return new ContentKey(
                LanguageFilter.pathOf(request), request.getQueryString(), LanguageFilter.languageOf(request), day);
    }

    private static Page given(KeptContent content, HttpServletRequest request) {
        Frames.noteKept(request, content);
        ReadNotes.read(content.tables());
        return content.page();
    }

    private @Nullable Object once(MethodInvocation call, ContentKey key, PageCache kept, HttpServletRequest request)
            throws Throwable {
        var own = new Making(kept.contents().turn(), new CompletableFuture<>());
        var other = makings.putIfAbsent(key, own);
        if (other == null) {
            return make(call, key, kept, own, request);
        }
        // because what was begun before a change must not be given to whoever asked after it
        var content = other.begun() == own.begun() ? other.await() : Optional.<KeptContent>empty();
        return content.isPresent() ? given(content.get(), request) : call.proceed();
    }

    private @Nullable Object make(
            MethodInvocation call, ContentKey key, PageCache kept, Making own, HttpServletRequest request)
            throws Throwable {
        try (var notes = ReadNotes.take()) {
            var answer = call.proceed();
            if (answer instanceof Page page && page.isShared()) {
                var head = heads.getObject().of(page);
                var content = KeptContent.of(page, head, notes.tables(), kept.bodies());
                Frames.noteKept(request, content);
                kept.contents().keep(key, content, own.begun());
                own.content().complete(Optional.of(content));
            }
            return answer;
        } finally {
            makings.remove(key, own);
            own.content().complete(Optional.empty());
        }
    }
}
