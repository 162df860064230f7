/** Tests of the public pages, asked as a reader asks them. */
@NullMarked
package org.wandelwerk.portal.web;

import org.jspecify.annotations.NullMarked;
