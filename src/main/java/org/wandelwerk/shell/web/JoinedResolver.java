package org.wandelwerk.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Finds files that stand in no folder, by their names. */
final class JoinedResolver extends AbstractResourceResolver {

    private final Map<String, Resource> joined;

    JoinedResolver(Map<String, Resource> joined) {
        this.joined = joined;
    }

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        var file = joined.get(path);
        return file == null ? chain.resolveResource(request, path, locations) : file;
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return joined.containsKey(path) ? path : chain.resolveUrlPath(path, locations);
    }
}
