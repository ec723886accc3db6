/** The templates of notes, until the reader writes their own. */
export const NOTE_TEMPLATES = {
  film: `---
title: {{ title | yaml }}
{% if original_title %}original title: {{ original_title | yaml }}
{% endif %}{% if year %}year: {{ year }}
{% endif %}director: {{ directors | links | yaml }}
{% if ids.imdb %}imdb: {{ ids.imdb | yaml }}
{% endif %}{% if my_score %}my score: {{ my_score | yaml }}
{% endif %}{% if watch %}watchlist: {{ watch | yaml }}
{% endif %}{% if seen_on %}seen: {{ seen_on }}
{% endif %}lists: {{ lists | yaml }}
tags: {{ tags | tags | yaml }}
---

# {{ title | md }}{% if year %} ({{ year }}){% endif %}
{% if note %}
{{ note | md }}
{% endif %}{% for review in reviews %}
## {% if review.critics.size > 0 %}{{ review.critics | join: ", " | md }}{% else %}{{ review.outlet | md }}{% endif %}{% if review.scores %} · {{ review.scores | md }}{% endif %}

[{{ review.headline | default: review.url | md }}]({{ review.url | address }}){% if review.outlet %}, {{ review.outlet | md }}{% endif %}{% if review.published %}, {{ review.published }}{% endif %}
{% if review.excerpt %}
{{ review.excerpt | quote }}
{% endif %}{% if review.note %}
{{ review.note | md }}
{% endif %}{% for passage in review.passages %}
{{ passage.quote | quote }}
{% if passage.aspect or passage.tags.size > 0 %}
{% if passage.aspect %}*{{ passage.aspect | md }}* {% endif %}{% for tag in passage.tags %}{{ tag | tag }} {% endfor %}
{% endif %}{% if passage.note %}
{{ passage.note | md }}
{% endif %}{% endfor %}{% endfor %}`,
  review: `---
title: {{ headline | default: film | yaml }}
film: {{ film | link | yaml }}
critic: {{ critics | links | yaml }}
{% if outlet %}outlet: {{ outlet | link | yaml }}
{% endif %}{% if published %}published: {{ published | slice: 0, 10 }}
{% endif %}{% if scores %}score: {{ scores | yaml }}
{% endif %}url: {{ url | yaml }}
clipped: {{ saved | slice: 0, 10 }}
tags: {{ tags | tags | yaml }}
---

# {{ headline | default: film | md }}
{% if excerpt %}
{{ excerpt | quote }}
{% endif %}{% if note %}
{{ note | md }}
{% endif %}{% for passage in passages %}
{{ passage.quote | quote }}
{% if passage.aspect or passage.tags.size > 0 %}
{% if passage.aspect %}*{{ passage.aspect | md }}* {% endif %}{% for tag in passage.tags %}{{ tag | tag }} {% endfor %}
{% endif %}{% if passage.note %}
{{ passage.note | md }}
{% endif %}{% endfor %}`,
} as const;
