/** Pages of news. */
@NullMarked
package org.wandelwerk.portal.web.news;

import org.jspecify.annotations.NullMarked;
