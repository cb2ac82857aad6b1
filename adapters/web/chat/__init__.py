"""The prospect's side of the web: the widget, its channel, pages with a chat."""
